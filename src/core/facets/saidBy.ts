import type { FacetOption, ValueFacet } from './contract';

/** Who says so: any step of the attribution; a document's own voice where there is none. */
export const saidByFacet: ValueFacet = {
  kind: 'values',
  id: 'saidBy',
  several: true,
  options: ({ speakers, entities }) =>
    speakers.keys.map((key, speaker): FacetOption => {
      const entity = speakers.entity[speaker]!;
      const label = speakers.labels[speaker];
      const name = entity >= 0 ? entities.names[entity]! : (label ?? {});
      if (speakers.voice[speaker] === 1) return { value: key, label: { voice: name } };
      const of = speakers.of[speaker]!;
      if (entity < 0 && of >= 0) return { value: key, label: { text: name, of: entities.names[of]! } };
      return { value: key, label: { text: name } };
    }),
  optionsOf: ({ claims }) => claims.speakers,
};
