import type { ImportItem } from '../validate/record';
import type { PredicateRecord, TypeRecord } from '../validate/schema';
import { validRecord } from '../validate/validate';
import { builtInType } from './builtInType';

/** Types and predicates of another tool. Each declares itself when it first turns up, so that what is never used is no record. */
export interface Declarations {
  /** Gives the id of the type a label stands for: a built-in one, or one of its own, called as the label or as `called` says. */
  readonly type: (label: string, path: string, called?: TypeRecord['label']) => Generator<ImportItem, string>;
  readonly predicate: (record: PredicateRecord, path: string) => Generator<ImportItem>;
}

/** Made once for each opening. */
export const createDeclarations = (): Declarations => {
  const types = new Set<string>();
  const predicates = new Set<string>();
  return {
    *type(label, path, called = { und: label }) {
      const builtIn = builtInType(label);
      if (builtIn !== undefined) return builtIn;
      if (!types.has(label)) {
        types.add(label);
        yield* validRecord('type', { id: label, label: called }, path);
      }
      return label;
    },
    *predicate(record, path) {
      if (predicates.has(record.id)) return;
      predicates.add(record.id);
      yield* validRecord('predicate', record, path);
    },
  };
};
