import { touchedRecords } from '../amend/touched';
import { pick } from '../localText';
import { BETWEEN, type Fact } from './contract';

/** What is known of an entity, by its row. */
export const ENTITY_FACTS: readonly Fact[] = [
  { id: 'entity', kind: 'string', of: ({ dataset }, row) => dataset.entities.ids[row] },
  { id: 'label', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.entities.names[row], lang) },
  { id: 'type', kind: 'string', of: ({ dataset }, row) => dataset.types[dataset.entities.type[row]!]?.id },
  { id: 'type_label', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.types[dataset.entities.type[row]!]?.label, lang) },
  { id: 'description', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.entities.descriptions[row], lang) },
  { id: 'aliases', kind: 'string', of: ({ dataset }, row) => dataset.entities.aliases[row]?.join(BETWEEN) },
  { id: 'same_as', kind: 'string', of: ({ dataset }, row) => dataset.entities.sameAs[row]?.join(BETWEEN) },
  { id: 'longitude', kind: 'double', of: ({ dataset }, row) => dataset.entities.coordinates.get(row)?.[0] },
  { id: 'latitude', kind: 'double', of: ({ dataset }, row) => dataset.entities.coordinates.get(row)?.[1] },
  { id: 'by_hand', kind: 'string', of: ({ dataset }, row) => touchedRecords(dataset).entities.get(dataset.entities.ids[row]!)?.join(BETWEEN) },
  { id: 'claims', kind: 'integer', of: ({ claimsOfEntity }, row) => claimsOfEntity[row] },
];
