import type { Dataset, LocalText } from '../model/dataset';
import { type Check, CHECKS, EVIDENCE_ROLES } from '../model/vocabulary';
import { attributionOf, type SayingStep } from './evidence/attributionOf';
import { quoteOf } from './columns/access';
import { isPassage } from './evidence/passage';

/** What a citation of a claim says, as parts: the interface puts them into the words of its language. */
export interface Citation {
  /** The support quotes, verbatim, in the file's order; empty where none is a passage. */
  readonly quotes: readonly string[];
  /** BCP 47 tag of the quotes. */
  readonly lang: string;
  readonly said: readonly SayingStep[];
  /** Title of the document; undefined where the claim has none. */
  readonly title: LocalText | undefined;
  readonly publisher: LocalText | undefined;
  /** EDTF. */
  readonly published: string | undefined;
  /** As the file has it: no link until it was looked at. */
  readonly url: string | undefined;
  readonly check: Check;
}

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

/** The parts of a citation of a claim: of the quotes and document that support it. */
export function citationOf(dataset: Dataset, claim: number): Citation {
  const { claims, evidences, documents } = dataset;
  const quotes: string[] = [];
  let at = -1;
  for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
    const span = evidences.span[row]!;
    const quote = quoteOf(dataset, span);
    if (evidences.role[row] !== SUPPORT || !isPassage(dataset, span) || quote === '') continue;
    if (at < 0) at = dataset.spans.start[span]!;
    quotes.push(quote);
  }
  const document = claims.document[claim]!;
  return {
    quotes,
    lang: document < 0 ? '' : languageAt(dataset, document, at),
    said: attributionOf(dataset, claim),
    title: documents.titles[document],
    publisher: document < 0 ? undefined : publisherOf(dataset, document),
    published: documents.published[document],
    url: documents.urls[document],
    check: CHECKS[claims.check[claim]!] ?? 'unchecked',
  };
}

/** A document's publisher: the entity's name, or the name the file gives. */
export function publisherOf({ documents, entities }: Dataset, document: number): LocalText | undefined {
  const entity = documents.publisher[document]!;
  if (entity >= 0) return entities.names[entity];
  const name = documents.publisherNames[document];
  return name === undefined ? undefined : { und: name };
}

/** The language at a UTF-16 offset of a document: that of its part there, else the document's. */
export function languageAt({ documents }: Dataset, document: number, offset: number): string {
  const part = documents.parts[document]?.find(({ start, end }) => start <= offset && offset < end);
  return part === undefined || part.lang === '' ? (documents.langs[document] ?? '') : part.lang;
}

const NARROW = '\u202f';

/** Opening and closing quotation marks by primary language; French has narrow no-break spaces inside. */
const QUOTATION_MARKS: Readonly<Record<string, readonly [open: string, close: string]>> = {
  ar: ['«', '»'], cs: ['„', '“'], da: ['»', '«'], de: ['„', '“'], el: ['«', '»'], es: ['«', '»'], fi: ['”', '”'],
  fr: [`«${NARROW}`, `${NARROW}»`], hu: ['„', '”'], it: ['«', '»'], ja: ['「', '」'], nl: ['‘', '’'], no: ['«', '»'], pl: ['„', '”'],
  pt: ['«', '»'], ro: ['„', '”'], ru: ['«', '»'], sv: ['”', '”'], uk: ['«', '»'], zh: ['「', '」'],
};

/** The quotation marks of a language (BCP 47 tag); those of English where it is not known. */
export function quotationMarks(lang: string): readonly [open: string, close: string] {
  const primary = lang.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(QUOTATION_MARKS, primary) ? QUOTATION_MARKS[primary] : undefined) ?? ['“', '”'];
}
