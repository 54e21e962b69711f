import { claimRow, edgeRow, entityRow } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import type { OpenRow } from '../../model/view';
import { claimKey, entityKey, neighbourKey, relationKey } from './outlineRows';

/** Rows of the outline as the view names them: by ids. */
export const openRowsOf = (dataset: Dataset, keys: ReadonlySet<string>): readonly OpenRow[] => [...keys].map((key) => openRowOf(dataset, key));

function openRowOf({ entities, predicates, edges, claims }: Dataset, key: string): OpenRow {
  const row: { -readonly [Part in keyof OpenRow]: OpenRow[Part] } = { entity: '' };
  let above = -1;
  for (const part of key.split('/')) {
    const at = Number(part.slice(1));
    if (part.startsWith('n')) {
      above = at;
      row.entity = entities.ids[at]!;
    } else if (part.startsWith('e')) row.other = entities.ids[edges.subject[at] === above ? edges.object[at]! : edges.subject[at]!]!;
    else if (part.startsWith('c')) row.claim = claims.ids[at]!;
    else {
      row.predicate = predicates[at]!.id;
      row.inverse = part.startsWith('q');
    }
  }
  return row;
}

/** The other way about: keys of the rows that a view names, without those that the dataset does not have. */
export const keysOfOpenRows = (dataset: Dataset, rows: readonly OpenRow[]): ReadonlySet<string> =>
  new Set(rows.map((row) => keyOf(dataset, row)).filter((key) => key !== undefined));

function keyOf(dataset: Dataset, { entity, predicate, inverse = false, other, claim }: OpenRow): string | undefined {
  const row = entityRow(dataset, entity);
  if (row === undefined) return undefined;
  if (predicate === undefined) return entityKey(row);
  const relation = dataset.predicates.findIndex(({ id }) => id === predicate);
  if (relation < 0) return undefined;
  const key = relationKey(entityKey(row), relation, inverse);
  if (other === undefined) return key;
  const edge = inverse ? edgeRow(dataset, other, predicate, entity) : edgeRow(dataset, entity, predicate, other);
  if (edge === undefined) return undefined;
  if (claim === undefined) return neighbourKey(key, edge);
  const told = claimRow(dataset, claim);
  return told === undefined || dataset.claims.edge[told] !== edge ? undefined : claimKey(neighbourKey(key, edge), told);
}
