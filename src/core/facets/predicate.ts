import { singleOption, type ValueFacet } from './contract';

export const predicateFacet: ValueFacet = {
  kind: 'values',
  id: 'predicate',
  several: false,
  options: (dataset) => dataset.predicates.map((predicate) => ({ value: predicate.id, label: { text: predicate.label } })),
  optionsOf: ({ claims }) => singleOption(claims.count, (claim) => claims.predicate[claim]!),
};
