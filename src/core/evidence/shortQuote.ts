import type { Dataset } from '../../model/dataset';
import { evidenceOf, quoteOf } from '../columns/access';
import { languageAt } from '../citation';

/** A list shows two lines of it at most. */
const LONGEST = 240;

/** The first support quote of a claim that is a passage, cut to a length that a list can hold, and its language; '' where there is none. */
export function shortQuote(dataset: Dataset, claim: number): { readonly text: string; readonly lang: string } {
  if (claim < 0) return { text: '', lang: '' };
  const first = evidenceOf(dataset, claim).find(({ role, grain }) => role === 'support' && grain === 'passage');
  if (first === undefined) return { text: '', lang: '' };
  const quote = quoteOf(dataset, first.span);
  const document = dataset.spans.document[first.span]!;
  const lang = document < 0 ? '' : languageAt(dataset, document, dataset.spans.start[first.span]!);
  return { text: quote.length > LONGEST ? `${quote.slice(0, LONGEST).toWellFormed()}…` : quote, lang };
}
