import type { Dataset } from '../../../model/dataset';
import { merged } from './merged';

/** A type as the file holds it. */
export const typeRecord = ({ types }: Dataset, row: number): object => {
  const { extra, ...type } = types[row]!;
  return merged(type, extra);
};

/** A predicate as the file holds it. */
export const predicateRecord = ({ predicates }: Dataset, row: number): object => {
  const { extra, sameAs, symmetric, ...predicate } = predicates[row]!;
  return merged({ ...predicate, ...(symmetric && { symmetric }), ...(sameAs.length > 0 && { sameAs }) }, extra);
};
