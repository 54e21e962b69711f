import type { Documents, Extra, LocalText, Part } from '../../model/dataset';
import { parseEdtf } from '../edtf';
import { type IndexedText, indexText } from '../text/anchor';
import { type DocumentRecord, KNOWN_KEYS } from '../validate/schema';
import { isWebAddress } from '../validate/webAddress';
import { computedSentences, givenSentences, pagesOf, partsOf } from './documentStructure';
import type { Located } from './located';
import type { Report } from './report';
import { textHash } from './textHash';
import type { UniqueRecords } from './uniqueRecords';

/** The columns of the documents, and what placing quotes in them needs. */
export interface DocumentTable {
  readonly columns: Documents;
  readonly rowOf: (id: string) => number | undefined;
  /** Undefined where the text is not at hand. */
  readonly indexed: (row: number) => IndexedText | undefined;
  /** Row of the sentence in which a UTF-16 offset lies, or -1. */
  readonly sentenceAt: (row: number, offset: number) => number;
}

/** What is known of one document's text. */
interface Structure {
  readonly parts: readonly Part[];
  readonly sentences: readonly (readonly [number, number])[];
  readonly given: boolean;
  readonly pages: readonly (readonly [number, number])[];
  /** Keys that can't be read without the text: kept as they are. */
  readonly unread: Extra;
}

const structureOf = (record: Located<DocumentRecord>, text: IndexedText | undefined, report: Report): Structure => {
  if (text === undefined) {
    const unread = Object.entries(record.value).filter(([key]) => key === 'parts' || key === 'sentences' || key === 'pages');
    return { parts: [], sentences: [], given: false, pages: [], unread: Object.fromEntries(unread) };
  }
  const parts = partsOf(record, text, report);
  const given = givenSentences(record, text, report);
  const sentences = given ?? computedSentences(text.text, parts, record.value.lang ?? 'und');
  return { parts, sentences, given: given !== undefined, pages: pagesOf(record, text, report), unread: {} };
};

interface Translations {
  readonly aligned: Readonly<Record<string, readonly string[]>>;
  readonly unread: Extra;
}

/** Translations with one text a sentence; others are flagged, and kept to be written out again. */
const translationsOf = ({ value, path }: Located<DocumentRecord>, sentences: number, hasText: boolean, report: Report): Translations => {
  const aligned: [string, readonly string[]][] = [];
  const unread: [string, unknown][] = [];
  for (const [lang, texts] of Object.entries(value.translations ?? {})) {
    if (typeof texts !== 'string' && hasText && texts.length === sentences) {
      aligned.push([lang, texts]);
      continue;
    }
    unread.push([lang, texts]);
    if (typeof texts !== 'string' && hasText) {
      report.flag('misalignedTranslation', `${path}.translations.${lang}`, { document: value.id, texts: texts.length, sentences });
    }
  }
  return { aligned: Object.fromEntries(aligned), unread: unread.length === 0 ? {} : { translations: Object.fromEntries(unread) } };
};

const flagValues = ({ value, path }: Located<DocumentRecord>, report: Report): void => {
  const { url, published, text, sha256 } = value;
  if (url !== undefined && !isWebAddress(url)) report.flag('badUrl', `${path}.url`, { value: url.slice(0, 200).toWellFormed() });
  if (published !== undefined && parseEdtf(published) === null) report.flag('badDate', `${path}.published`, { value: published });
  if (sha256 !== undefined && text !== undefined && textHash(text) !== sha256) report.flag('changedDocument', `${path}.sha256`, { document: value.id });
};

const sentenceFinder = (offsets: Uint32Array, starts: Uint32Array, ends: Uint32Array) => (row: number, offset: number): number => {
  let low = offsets[row]!;
  let high = offsets[row + 1]!;
  const first = low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low > first && offset < ends[low - 1]! ? low - 1 : -1;
};

/** Documents by row, with sentences, parts and translations in UTF-16. `entities`: id to row, for publishers. */
export const documentTable = ({ records, rows }: UniqueRecords<DocumentRecord>, entities: ReadonlyMap<string, number>, report: Report): DocumentTable => {
  const count = records.length;
  const indexed: (IndexedText | undefined)[] = [];
  const structures: Structure[] = [];
  const translations: Readonly<Record<string, readonly string[]>>[] = [];
  const extras = new Map<number, Extra>();
  const sentenceOffsets = new Uint32Array(count + 1);
  for (const [row, record] of records.entries()) {
    const { value, path } = record;
    const text = value.text === undefined ? undefined : indexText(value.text);
    const structure = structureOf(record, text, report);
    const translated = translationsOf(record, structure.sentences.length, text !== undefined, report);
    flagValues(record, report);
    const extra = { ...report.unknown(value, KNOWN_KEYS.document, path), ...structure.unread, ...translated.unread };
    if (Object.keys(extra).length > 0) extras.set(row, extra);
    indexed.push(text);
    structures.push(structure);
    translations.push(translated.aligned);
    sentenceOffsets[row + 1] = sentenceOffsets[row]! + structure.sentences.length;
  }
  report.keep(count);

  const sentenceStart = new Uint32Array(sentenceOffsets[count]!);
  const sentenceEnd = new Uint32Array(sentenceOffsets[count]!);
  for (const [row, { sentences }] of structures.entries()) {
    for (const [place, [start, end]] of sentences.entries()) {
      sentenceStart[sentenceOffsets[row]! + place] = start;
      sentenceEnd[sentenceOffsets[row]! + place] = end;
    }
  }

  const of = <Field>(field: (value: DocumentRecord) => Field): Field[] => records.map(({ value }) => field(value));
  const publisher = Int32Array.from(records, ({ value }) => entities.get(value.publisher ?? '') ?? -1);
  const columns: Documents = {
    count,
    ids: of(({ id }) => id),
    texts: of(({ text }) => text),
    titles: of(({ title }): LocalText => title ?? {}),
    langs: of(({ lang }) => lang ?? 'und'),
    urls: of(({ url }) => url),
    hrefs: of(({ href }) => href),
    publisher,
    publisherNames: records.map(({ value }, row) => (publisher[row]! >= 0 ? undefined : value.publisher)),
    published: of(({ published }) => published),
    parts: structures.map(({ parts }) => parts),
    sentenceOffsets,
    sentenceStart,
    sentenceEnd,
    sentencesGiven: Uint8Array.from(structures, ({ given }) => (given ? 1 : 0)),
    translations,
    sha256: of(({ sha256 }) => sha256),
    pages: new Map([...structures.entries()].filter(([, { pages }]) => pages.length > 0).map(([row, { pages }]) => [row, pages])),
    extra: extras,
  };
  return {
    columns,
    rowOf: (id) => rows.get(id),
    indexed: (row) => indexed[row],
    sentenceAt: sentenceFinder(sentenceOffsets, sentenceStart, sentenceEnd),
  };
};
