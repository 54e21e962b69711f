import { CHECKS } from '../../model/vocabulary';
import { singleOption, type ValueFacet } from './contract';

export const checkFacet: ValueFacet = {
  kind: 'values',
  id: 'check',
  several: false,
  options: () => CHECKS.map((check) => ({ value: check, label: { message: `check.${check}` } })),
  optionsOf: ({ claims }) => singleOption(claims.count, (claim) => claims.check[claim]!),
};
