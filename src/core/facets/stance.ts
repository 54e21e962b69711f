import { STANCES } from '../../model/vocabulary';
import { singleOption, type ValueFacet } from './contract';

export const stanceFacet: ValueFacet = {
  kind: 'values',
  id: 'stance',
  several: false,
  options: () => STANCES.map((stance) => ({ value: stance, label: { message: `stance.${stance}` } })),
  optionsOf: ({ claims }) => singleOption(claims.count, (claim) => claims.stance[claim]!),
};
