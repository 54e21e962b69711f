import { loadDataset } from '../../src/core/load';
import type { Dataset } from '../../src/model/dataset';
import type { Issue } from '../../src/model/result';

const watched = { progress: () => undefined, cancelled: () => false };

/** What a file of some format is opened as, or the issues that it can't be opened for. */
export async function readFile(name: string, content: string | Uint8Array): Promise<Dataset | readonly Issue[]> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const loaded = await loadDataset(new Map([[name, bytes]]), watched);
  return loaded.ok ? loaded.value : loaded.error;
}

/** The same for one that can be opened; throws where it can't. */
export async function opened(name: string, content: string | Uint8Array): Promise<Dataset> {
  const read = await readFile(name, content);
  if ('claims' in read) return read;
  throw new Error(JSON.stringify(read));
}

/** The claims of a dataset in short: id, subject, predicate, object, and what else it says of them. */
export const claimsIn = ({ claims, entities, predicates }: Dataset): readonly (readonly unknown[])[] =>
  claims.ids.map((id, row) => [
    id, entities.ids[claims.subject[row]!], predicates[claims.predicate[row]!]?.id, entities.ids[claims.object[row]!],
    { ...claims.attributes.get(row), ...(claims.when.has(row) && { when: claims.when.get(row) }) },
  ]);

/** The entities of a dataset in short: id, name, type and attributes. */
export const entitiesIn = ({ entities, types }: Dataset): readonly (readonly unknown[])[] =>
  entities.ids.map((id, row) => [id, Object.values(entities.names[row]!)[0], types[entities.type[row]!]?.id, entities.attributes.get(row) ?? {}]);

/** What a load report says in short: code, place, and the value that matters. */
export const issuesIn = (issues: readonly Issue[]): readonly (readonly unknown[])[] =>
  issues.map(({ code, path, values }) => [code, path, values.part ?? values.id ?? values.found ?? values.expected ?? values.count]);
