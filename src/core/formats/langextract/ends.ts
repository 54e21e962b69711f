import { fold } from '../../text/normalise';
import { builtInType } from '../builtInType';
import type { Extracted } from './entities';
import type { Extraction } from './extraction';

/** What a relation joins, by the ids of entities. */
export interface Ends {
  readonly subject: string;
  readonly object: string;
  /** False where the source names both, but not which of them is the subject. */
  readonly directed: boolean;
  /** Names of the attributes that say so. */
  readonly named: ReadonlySet<string>;
}

/** Finds the entities that are named. Names that several entities bear are nobody's. */
export interface Names {
  /** Id of the entity a text is the name of. */
  readonly called: (text: string) => string | undefined;
  /** Ids of those named within a text, in its order, each once. `proper`: only of what bears a name of its own. */
  readonly within: (text: string, proper: boolean) => readonly string[];
}

/** Longer names are not looked for within a text, in words. */
const MOST_WORDS = 8;

const NAMED: ReadonlySet<string | undefined> = new Set(['Person', 'Organization', 'Country', 'Place', 'Group']);

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export const namesOf = (entities: readonly Extracted[]): Names => {
  const byName = new Map<string, Extracted | null>();
  for (const entity of entities) {
    const key = wordsOf(entity.all[0].words).join(' ');
    byName.set(key, byName.has(key) ? null : entity);
  }
  const isProper = ({ all: [{ label }] }: Extracted): boolean => NAMED.has(builtInType(label));
  return {
    called: (text) => byName.get(wordsOf(text).join(' '))?.id,
    within: (text, proper) => {
      const words = wordsOf(text);
      const found = new Set<string>();
      for (let at = 0; at < words.length;) {
        let length = Math.min(MOST_WORDS, words.length - at);
        let entity: Extracted | null | undefined;
        for (; length > 0; length -= 1) {
          entity = byName.get(words.slice(at, at + length).join(' '));
          if (entity !== undefined && (entity === null || !proper || isProper(entity))) break;
          entity = undefined;
        }
        if (entity !== undefined && entity !== null) found.add(entity.id);
        at += Math.max(1, length);
      }
      return [...found];
    },
  };
};

const BACKWARDS = /^(?:object|target|tail|to|patient|recipient|arg_?2)\b/i;

/** The ends that attributes give: two of their values, and no third, name entities. */
export const endsInAttributes = ({ attributes }: Extraction, names: Names): Ends | undefined => {
  const found = new Map<string, string>();
  const named = new Set<string>();
  for (const [name, value] of attributes) {
    const id = typeof value === 'string' ? names.called(value) : undefined;
    if (id === undefined) continue;
    named.add(name);
    if (!found.has(id)) found.set(id, name);
  }
  const [first, second, ...others] = found;
  if (first === undefined || second === undefined || others.length > 0) return undefined;
  const [subject, object] = BACKWARDS.test(first[1]) ? [second, first] : [first, second];
  return { subject: subject[0], object: object[0], directed: true, named };
};

/** The ends that a text gives: two entities, and no third, are named in it. */
const endsInText = (text: string, names: Names): Ends | undefined => {
  for (const proper of [false, true]) {
    const [subject, object, ...others] = names.within(text, proper);
    if (subject !== undefined && object !== undefined && others.length === 0) return { subject, object, directed: false, named: new Set() };
  }
  return undefined;
};

/** What a relation joins, as far as its attributes, its description or its own words name exactly two entities. */
export const endsOf = (relation: Extraction, names: Names): Ends | undefined =>
  endsInAttributes(relation, names) ?? endsInText(relation.description, names) ?? endsInText(relation.words, names);
