import type { Dataset, SavedView } from '../../model/dataset';
import { hashDocuments } from '../columns/documentHash';
import { changedDocuments, proofOf } from '../proof';
import { claimRecord } from './write/claimRecord';
import { predicateRecord, typeRecord } from './write/definitionRecord';
import { documentRecord } from './write/documentRecord';
import { entityRecord } from './write/entityRecord';
import { merged } from './write/merged';
import { spanWriter } from './write/spanWriter';

function* list(key: string, count: number, make: (row: number) => object): Generator<string> {
  yield `,\n${JSON.stringify(key)}: [`;
  for (let row = 0; row < count; row++) yield `${row === 0 ? '' : ','}\n${JSON.stringify(make(row))}`;
  yield count === 0 ? ']' : '\n]';
}

/**
 * The whole dataset as `edgewise/1`, a record a line: texts and view are inside, offsets are in code points, unknown keys
 * are where they were. Opening it again gives the same dataset. With a `time` (ISO 8601) it says how its claims stand then;
 * without one it says what the file said that it was read from. A piece a record.
 */
export function* writeDataset(dataset: Dataset, view: SavedView | undefined = dataset.savedView, time = ''): Generator<string> {
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
  const changed = new Set(changedDocuments(dataset));
  yield `{\n${Object.entries(head).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}`;
  yield* list('types', types.length, (row) => typeRecord(dataset, row));
  yield* list('predicates', predicates.length, (row) => predicateRecord(dataset, row));
  yield* hashDocuments(dataset, [...documents.ids.keys()].filter((row) => documents.sha256[row] === undefined || changed.has(documents.ids[row]!)));
  yield* list('documents', documents.count, (row) => documentRecord(dataset, row));
  yield* list('entities', entities.count, (row) => entityRecord(dataset, row, span));
  yield* list('claims', claims.count, (row) => claimRecord(dataset, row, span));
  if (view !== undefined) yield `,\n"view": ${JSON.stringify(view)}`;
  const proof = time === '' ? meta.proof : proofOf(dataset, time);
  if (proof !== null) yield `,\n"proof": ${JSON.stringify(proof)}`;
  if (meta.amendments.length > 0) yield `,\n"amendments": ${JSON.stringify(meta.amendments)}`;
  yield '\n}\n';
}

/** How many pieces that is, about. */
export const piecesOf = ({ documents, entities, claims }: Dataset): number => 2 * documents.count + entities.count + claims.count;
