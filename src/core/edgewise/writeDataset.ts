import type { Dataset, SavedView } from '../../model/dataset';
import { proofOf } from '../proof';
import { claimRecord } from './write/claimRecord';
import { documentRecord } from './write/documentRecord';
import { entityRecord } from './write/entityRecord';
import { merged } from './write/merged';
import { spanWriter } from './write/spanWriter';

const list = (key: string, records: readonly object[]): string =>
  records.length === 0 ? `${JSON.stringify(key)}: []` : `${JSON.stringify(key)}: [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;

const rows = <Item>(count: number, make: (row: number) => Item): Item[] => Array.from({ length: count }, (_, row) => make(row));

/**
 * The whole dataset as `edgewise/1`, a record a line: texts and view are inside, offsets are in code points, unknown keys
 * are where they were. Opening it again gives the same dataset. With a `time` (ISO 8601) it says how its claims stand then.
 */
export function writeDataset(dataset: Dataset, view: SavedView | undefined = dataset.savedView, time = ''): string {
  const { meta, types, predicates, documents, entities, claims } = dataset;
  const { $schema, ...extra } = meta.extra;
  const head = merged({
    ...($schema !== undefined && { $schema }),
    format: 'edgewise/1',
    title: meta.title,
    ...(Object.keys(meta.description).length > 0 && { description: meta.description }),
    ...(Object.keys(meta.provenance).length > 0 && { provenance: meta.provenance }),
    ...(meta.license !== '' && { license: meta.license }),
    ...(meta.created !== '' && { created: meta.created }),
  }, extra);
  const span = spanWriter(dataset);
  const fields = [
    ...Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`),
    list('types', types.map(({ extra: unknown, ...type }) => merged(type, unknown))),
    list('predicates', predicates.map(({ extra: unknown, sameAs, symmetric, ...predicate }) =>
      merged({ ...predicate, ...(symmetric && { symmetric }), ...(sameAs.length > 0 && { sameAs }) }, unknown))),
    list('documents', rows(documents.count, (row) => documentRecord(dataset, row))),
    list('entities', rows(entities.count, (row) => entityRecord(dataset, row, span))),
    list('claims', rows(claims.count, (row) => claimRecord(dataset, row, span))),
    ...(view === undefined ? [] : [`"view": ${JSON.stringify(view)}`]),
    ...(time === '' ? [] : [`"proof": ${JSON.stringify(proofOf(dataset, time))}`]),
    ...(meta.amendments.length === 0 ? [] : [`"amendments": ${JSON.stringify(meta.amendments)}`]),
  ];
  return `{\n${fields.join(',\n')}\n}\n`;
}
