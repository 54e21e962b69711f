import type { Dataset } from '../../model/dataset';
import { EVIDENCE_ROLES } from '../../model/vocabulary';
import { quoteOf } from '../columns/access';
import { fold } from '../text/normalise';
import type { QueryFacet } from './contract';

const SUPPORT = EVIDENCE_ROLES.indexOf('support');

const folded = new WeakMap<Dataset, readonly string[]>();

/** Words in the quotes that carry a claim, and nowhere else; accent- and case-blind, every word must be there. */
export const quoteFacet: QueryFacet = {
  kind: 'query',
  id: 'quote',
  matches: (dataset, query) => {
    const words = fold(query).split(' ').filter((word) => word !== '');
    const quotes = folded.get(dataset) ?? foldedQuotes(dataset);
    folded.set(dataset, quotes);
    return (claim) => {
      const text = quotes[claim] ?? '';
      return words.every((word) => text.includes(word));
    };
  },
};

/** For each claim its support quotes, folded, a line each: made once a dataset, when somebody first asks. */
function foldedQuotes(dataset: Dataset): readonly string[] {
  const { claims, evidences } = dataset;
  return claims.ids.map((_, claim) => {
    const quotes: string[] = [];
    for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
      if (evidences.role[row] === SUPPORT) quotes.push(quoteOf(dataset, evidences.span[row]!));
    }
    return fold(quotes.join('\n'));
  });
}
