import { bibtexEntry, bibtexKey } from '../../core/report/bibtexEntry';
import { inLine, inQuote } from '../../core/report/markdownText';
import { isWebAddress } from '../../core/validate/webAddress';
import type { Dataset } from '../../model/dataset';
import { citationInWords, partsOf } from '../kit/citations';

/** How a citation can be written. */
export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** The citations of claims in a format, ready to be pasted. */
export const citationsAs = (format: CitationFormat, dataset: Dataset, claims: readonly number[], language: string): string =>
  claims.map((claim) => WRITERS[format](dataset, claim, language)).join(format === 'plain' ? '\n' : '\n\n');

/** The same for Markdown: the quotes as a quotation, the document as a link where its address is one of the web. */
function citationInMarkdown(dataset: Dataset, claim: number, language: string): string {
  const { quotes, speakers, title, details, url, check } = partsOf(dataset, claim, language);
  const isLink = isWebAddress(url);
  const named = title === '' ? '' : inLine(title);
  const document = isLink ? (named === '' ? `<${url}>` : `[${named}](<${url}>)`) : [named, inLine(url)].filter((piece) => piece !== '').join(', ');
  const source = [inLine(speakers), document, ...details.map(inLine)].filter((piece) => piece !== '').join(', ');
  return [...quotes.map(inQuote), `${source === '' ? '' : `${source}. `}${inLine(check)}`].join('\n\n');
}

/** The entry of the claim's document, with the quote, who says it and the check as its note; the plain citation where it has no document. */
function citationInBibtex(dataset: Dataset, claim: number, language: string): string {
  const document = dataset.claims.document[claim]!;
  if (document < 0) return citationInWords(dataset, claim, language);
  const { quotes, speakers, check } = partsOf(dataset, claim, language);
  const key = bibtexKey(`${dataset.documents.ids[document]!}:${dataset.claims.ids[claim]!}`);
  const words = [quotes.join(' […] '), speakers].filter((piece) => piece !== '').join(', ');
  return bibtexEntry(dataset, document, key, `${words} ${check}`.trim());
}

const WRITERS: Readonly<Record<CitationFormat, (dataset: Dataset, claim: number, language: string) => string>> = {
  plain: citationInWords, markdown: citationInMarkdown, bibtex: citationInBibtex,
};
