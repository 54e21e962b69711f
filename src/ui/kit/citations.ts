import { citationOf, quotationMarks } from '../../core/citation';
import type { SayingStep } from '../../core/evidence/attributionOf';
import { pick } from '../../core/localText';
import { dateInWords } from '../../i18n/dateInWords';
import { type Translate, translator } from '../../i18n/translate';
import type { Dataset } from '../../model/dataset';

/**
 * A claim's quote as it can be pasted into a text: the quote in the quotation marks of its own language, who says it,
 * and where it stands, in the language of the interface; last, what looking it up gave.
 */
export function citationInWords(dataset: Dataset, claim: number, language: string): string {
  const { quotes, speakers, title, details, url, check } = partsOf(dataset, claim, language);
  const where = [title, ...details, url].filter((piece) => piece !== '').join(', ');
  const words = [quotes.join(' […] '), speakers].filter((piece) => piece !== '').join(', ');
  return [words === '' ? '' : `${words}.`, where === '' ? '' : `${where}.`, check].filter((piece) => piece !== '').join(' ');
}

/** What a citation is put together from, in the words of a language. */
interface Parts {
  /** Each in the quotation marks of its language. */
  readonly quotes: readonly string[];
  readonly speakers: string;
  readonly title: string;
  /** Publisher and date. */
  readonly details: readonly string[];
  readonly url: string;
  readonly check: string;
}

/** The parts of the citation of a claim. */
export function partsOf(dataset: Dataset, claim: number, language: string): Parts {
  const t = translator(language);
  const { quotes, lang, said, title, publisher, published, url, check } = citationOf(dataset, claim);
  return {
    quotes: quotes.map((quote) => between(quotationMarks(lang), quote.replace(/\s+/g, ' '))),
    speakers: said.map((step, at) => speaker(dataset, step, at, t, language)).join(''),
    title: title === undefined ? '' : between(quotationMarks(language), pick(title, language)),
    details: [publisher === undefined ? '' : pick(publisher, language), published === undefined ? '' : dateInWords(published, language)].filter((piece) => piece !== ''),
    url: url ?? '',
    check: `[${t(`inspector.citation.${check}`)}]`,
  };
}

const between = ([open, close]: readonly [string, string], text: string): string => `${open}${text}${close}`;

/** 'CNN', then ', citing a spokesperson (National Security Council)'. */
function speaker({ entities }: Dataset, { name, of, act }: SayingStep, at: number, t: Translate, language: string): string {
  const called = pick(name, language);
  const source = of < 0 ? called : `${called} (${pick(entities.names[of], language)})`;
  const doing = act === 'states' || act === 'reports' ? 'says' : act;
  return at === 0 ? t(`inspector.citation.first.${doing}`, { source }) : t(`inspector.citation.then.${doing}`, { source });
}
