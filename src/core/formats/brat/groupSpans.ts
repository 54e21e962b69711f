import { fold } from '../../text/normalise';
import { builtInType } from '../builtInType';
import { groupBy } from '../groupBy';
import { isName } from '../isName';
import type { AnnotationOf } from './annotation';
import type { Annotations } from './readAnnotations';

type Span = AnnotationOf<'span'>;

/** What bears a name that says who or what it is, wherever it stands in a text. */
const NAMED: ReadonlySet<string | undefined> = new Set(['Person', 'Organization', 'Country', 'Place', 'Group']);

/** Joins ids into sets, each known by its first. */
const createSets = () => {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    let at = id;
    for (let next = parents.get(at); next !== undefined; next = parents.get(at)) {
      // Halves the way for whoever comes next.
      const further = parents.get(next);
      if (further !== undefined) parents.set(at, further);
      at = next;
    }
    return at;
  };
  return {
    find,
    join: (one: string, other: string): void => {
      const [first, second] = [find(one), find(other)];
      if (first !== second) parents.set(second, first);
    },
  };
};

const referencesOf = ({ references }: Annotations, id: string): string => (references.get(id) ?? []).map(({ reference }) => reference).sort().join(' ');

/** Spans with the same name and type, unless references tell them apart. */
const namesakes = (annotations: Annotations, spans: readonly Span[]): readonly (readonly string[])[] => {
  const named = spans.filter(({ type, text }) => NAMED.has(builtInType(type)) && isName(text));
  const byName = groupBy(named, ({ type, text }) => `${type} ${fold(text).trim()}`);
  return [...byName.values()].flatMap((group) => {
    const byReference = groupBy(group.map(({ id }) => id), (id) => referencesOf(annotations, id));
    const referred = [...byReference.keys()].filter((reference) => reference !== '');
    return referred.length > 1 ? [...byReference.values()] : [[...byReference.values()].flat()];
  });
};

/**
 * The spans by the entity they stand for: together are those that an equivalence joins, and those with the same name, where it is the
 * name of a person, an organisation, a country, a place or a group. `spans`: those that stand for entities.
 */
export const groupSpans = <Own extends Span>(annotations: Annotations, spans: readonly Own[]): readonly (readonly Own[])[] => {
  const sets = createSets();
  const known = new Set(spans.map(({ id }) => id));
  const joined = [...namesakes(annotations, spans), ...annotations.same.map(({ targets }) => targets.filter((id) => known.has(id)))];
  for (const [first, ...others] of joined) {
    if (first !== undefined) for (const other of others) sets.join(first, other);
  }
  return [...groupBy(spans, ({ id }) => sets.find(id)).values()];
};
