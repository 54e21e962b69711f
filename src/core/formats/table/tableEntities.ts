import type { ImportItem } from '../../validate/record';
import type { MentionRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { builtInType } from '../builtInType';
import { UNTYPED } from '../untyped';

interface Entry {
  readonly id: string;
  readonly name: string;
  /** Id of its type; '' where no row says one. */
  readonly type: string;
  readonly path: string;
  /** By document, so that each holds it once. */
  readonly mentions: Map<string, MentionRecord>;
}

/** The entities of a table: one for each name and type; a name without a type is the one entity of that name, where there is one. */
export interface TableEntities {
  readonly add: (name: string, type: string, path: string) => void;
  /** Ask only when all are added; undefined for a name that was not. */
  readonly find: (name: string, type: string) => Entry | undefined;
  readonly records: () => Generator<ImportItem>;
}

const typeId = (label: string): string => (label === '' ? '' : (builtInType(label) ?? label));

/** Made once for each opening. */
export const createTableEntities = (): TableEntities => {
  const byName = new Map<string, Map<string, Entry>>();
  const labels = new Map<string, string>();
  let count = 0;
  const find: TableEntities['find'] = (name, label) => {
    const types = byName.get(name);
    const typed = types?.get(typeId(label));
    const [first, second] = [...(types?.values() ?? [])].filter(({ type }) => type !== '');
    return label === '' && first !== undefined && second === undefined ? first : typed;
  };
  return {
    add(name, label, path) {
      const type = typeId(label);
      const types = byName.get(name) ?? new Map<string, Entry>();
      byName.set(name, types);
      if (type === label && type !== '') labels.set(type, label);
      if (types.has(type)) return;
      count += 1;
      types.set(type, { id: `e${count}`, name, type, path, mentions: new Map() });
    },
    find,
    *records() {
      // A name without a type that turned out to be another entity's is none of its own.
      const all = [...byName.values()].flatMap((types) => [...types.values()]).filter((entry) => find(entry.name, entry.type) === entry);
      if (all.some(({ type }) => type === '')) yield* validRecord('type', UNTYPED, '');
      for (const [id, label] of labels) if (builtInType(id) === undefined) yield* validRecord('type', { id, label: { und: label } }, '');
      for (const { id, name, type, path, mentions } of all) {
        yield* validRecord('entity', { id, type: type === '' ? UNTYPED.id : type, name: { und: name }, ...(mentions.size > 0 && { mentions: [...mentions.values()] }) }, path);
      }
    },
  };
};
