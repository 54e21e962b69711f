import { fold } from '../text/normalise';
import type { QueryFacet } from './contract';

/** Words in names, aliases and quotes, accent- and case-blind; every word must be there. */
export const textFacet: QueryFacet = {
  kind: 'query',
  id: 'text',
  matches: (dataset, query) => {
    const words = fold(query).split(' ').filter((word) => word !== '');
    return (claim) => {
      const text = dataset.folded[claim] ?? '';
      return words.every((word) => text.includes(word));
    };
  },
};
