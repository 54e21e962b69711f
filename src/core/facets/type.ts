import type { ValueFacet } from './contract';

/** The type of either end: one option where both ends share it, else two. */
export const typeFacet: ValueFacet = {
  kind: 'values',
  id: 'type',
  several: true,
  options: (dataset) => dataset.types.map((type) => ({ value: type.id, label: { text: type.label } })),
  optionsOf: ({ claims, entities }) => {
    const offsets = new Uint32Array(claims.count + 1);
    const values = new Uint32Array(claims.count * 2);
    let filled = 0;
    for (let claim = 0; claim < claims.count; claim++) {
      const subject = entities.type[claims.subject[claim]!]!;
      const object = entities.type[claims.object[claim]!]!;
      values[filled++] = subject;
      if (object !== subject) values[filled++] = object;
      offsets[claim + 1] = filled;
    }
    return { offsets, values: values.slice(0, filled) };
  },
};
