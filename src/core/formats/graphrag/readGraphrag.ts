import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { createDeclarations, type Declarations } from '../declarations';
import { gatherAttributes } from '../gatherAttributes';
import { UNTYPED } from '../untyped';
import { type Chunks, chunkItems } from './chunks';
import { readCsvTable } from './readCsvTable';
import { readParquetTable } from './readParquetTable';
import { idsIn, restIn, type Row, type Table, textIn } from './table';

const TABLES = ['entities', 'relationships', 'text_units', 'documents'] as const;

/** How many rows between two questions whether it is still wanted. */
const STRIDE = 2000;

const LINKED = { id: 'linked', label: { en: 'is linked to', fr: 'est lié à' } };

const ENTITY_USED: ReadonlySet<string> = new Set(['id', 'human_readable_id', 'title', 'name', 'type', 'description', 'text_unit_ids']);
const RELATION_USED: ReadonlySet<string> = new Set(['id', 'human_readable_id', 'source', 'target', 'predicate', 'relation', 'type', 'text_unit_ids']);

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** The file of a table: beside the one that was recognised if there is one, else anywhere. */
function fileOf(table: string, { name }: ImportInput, { names }: ImportContext): string | undefined {
  const all = names.filter((one) => new RegExp(`(^|[/_.-])${table}\\.(csv|parquet)$`, 'i').test(one));
  return all.find((one) => one === name) ?? all.find((one) => folderOf(one) === folderOf(name)) ?? all[0];
}

/** The tables of a GraphRAG run that were given. What is summed up by a model stays an attribute: evidence is the whole chunk it was drawn from. */
export async function readGraphrag(input: ImportInput, context: ImportContext): Promise<Iterable<ImportItem>> {
  const tables = new Map<string, Table>();
  if (context.cancelled()) return [];
  for (const table of TABLES) {
    const file = fileOf(table, input, context);
    const bytes = file === undefined ? undefined : file === input.name ? input.bytes : context.use(file);
    if (file === undefined || bytes === undefined) continue;
    tables.set(table, await (/\.csv$/i.test(file) ? readCsvTable : readParquetTable)(bytes, file));
  }
  return runItems(tables, input, context);
}

function* runItems(tables: ReadonlyMap<string, Table>, { name }: ImportInput, context: ImportContext): Generator<ImportItem> {
  const missing = TABLES.filter((table) => !tables.has(table));
  if (missing.length > 0) yield issueItem({ code: 'missingTable', severity: 'kept', path: '', values: { tables: missing.join(', ') } });
  for (const { items } of tables.values()) yield* items;
  const [entities, relationships, units, documents] = TABLES.map((table) => tables.get(table)?.rows ?? []);
  if (entities?.length === 0 && relationships?.length === 0) {
    yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'GraphRAG', expected: 'entities, relationships' } });
    return;
  }
  const chunks = yield* chunkItems(documents ?? [], units ?? []);
  const declare = createDeclarations();
  const ids = yield* entityItems(entities ?? [], declare, context);
  if (ids === null) return;
  for (const [place, row] of (relationships ?? []).entries()) {
    if (place % STRIDE === 0) {
      if (context.cancelled()) return;
      context.progress(place / (relationships?.length ?? 1), 'read');
    }
    yield* linkItems(row, { ids, chunks, declare, listed: tables.has('entities') });
  }
}

/** The entities; gives their ids by title, or by id where no title is called so, or null where it was cancelled. */
function* entityItems(rows: readonly Row[], declare: Declarations, { cancelled }: ImportContext): Generator<ImportItem, Map<string, string> | null> {
  const byTitle = new Map<string, string>();
  const byId = new Map<string, string>();
  for (const [place, row] of rows.entries()) {
    if (place % STRIDE === 0 && cancelled()) return null;
    const title = textIn(row, 'title', 'name');
    if (title === '') {
      yield issueItem({ code: 'badRecord', severity: 'dropped', path: row.path, values: { expected: 'title' } });
      continue;
    }
    const id = textIn(row, 'id') || title;
    byId.set(id, id);
    if (!byTitle.has(title)) byTitle.set(title, id);
    const description = textIn(row, 'description');
    const type = yield* typeItems(textIn(row, 'type'), row, declare);
    const attributes = gatherAttributes(restIn(row, ENTITY_USED));
    yield* validRecord('entity', { id, type, name: { und: title }, ...(description !== '' && { description: { und: description } }), ...(Object.keys(attributes).length > 0 && { attributes }) }, row.path);
  }
  return new Map([...byId, ...byTitle]);
}

const typeItems = (type: string, { path }: Row, declare: Declarations): Generator<ImportItem, string> =>
  type === '' ? declare.type(UNTYPED.id, path, UNTYPED.label) : declare.type(type, path);

/** What the links of a run need to know of what was read before them. */
interface Known {
  /** As `entityItems` gives them; those that a link alone names are added. */
  readonly ids: Map<string, string>;
  readonly chunks: Chunks;
  readonly declare: Declarations;
  /** Whether there was a table of the entities. */
  readonly listed: boolean;
}

function* linkItems(row: Row, known: Known): Generator<ImportItem> {
  const [source, target] = [textIn(row, 'source'), textIn(row, 'target')];
  if (source === '' || target === '') {
    yield issueItem({ code: 'noEnds', severity: 'dropped', path: row.path, values: {} });
    return;
  }
  const [subject, object] = [yield* endItems(source, row, known), yield* endItems(target, row, known)];
  const said = textIn(row, 'predicate', 'relation', 'type');
  const predicate = said === '' ? LINKED : { id: said, label: { und: said } };
  yield* known.declare.predicate(predicate, row.path);
  const evidence = idsIn(row, 'text_unit_ids').flatMap((unit) => known.chunks.get(unit) ?? []);
  const attributes = gatherAttributes(restIn(row, RELATION_USED));
  yield* validRecord('claim', {
    id: textIn(row, 'id') || row.path, subject, predicate: predicate.id, object, method: 'model',
    ...(evidence.length > 0 && { evidence }), ...(Object.keys(attributes).length > 0 && { attributes }),
  }, row.path);
}

/** Gives the id of an end. Of one that no row of the entities names (GraphRAG leaves some out) its title is all that is known. */
function* endItems(title: string, row: Row, { ids, declare, listed }: Known): Generator<ImportItem, string> {
  const id = ids.get(title);
  if (id !== undefined) return id;
  ids.set(title, title);
  if (listed) yield issueItem({ code: 'unlistedEnd', severity: 'kept', path: row.path, values: { name: title } });
  yield* validRecord('entity', { id: title, type: yield* typeItems('', row, declare), name: { und: title } }, row.path);
  return title;
}
