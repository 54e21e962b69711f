import { entityRow } from '../core/columns/access';
import type { Dataset } from '../model/dataset';
import type { Around, Filters, View } from '../model/view';

/** Each value once, the first of those that are the same. */
const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];

/** Speakers bear the id of their entity behind a word of what they are. */
const SPEAKER = /^(entity|voice):(.*)$/s;

/**
 * The view of an amended dataset: what it said of an entity that another took in, it says of that one, and nobody who is gone is the middle of what is shown,
 * or the end of a path; else nothing at all would be left of the graph. `became`: ids of entities that are gone, to the id of who took them in.
 */
export function followed(view: View, dataset: Dataset, became: ReadonlyMap<string, string>): View {
  const now = (id: string): string => became.get(id) ?? id;
  const isThere = (id: string): boolean => entityRow(dataset, id) !== undefined;
  const speaker = (key: string): string => key.replace(SPEAKER, (_, kind: string, id: string) => `${kind}:${now(id)}`);
  const aroundNow = (around: readonly Around[]): readonly Around[] | null => {
    const left = once(around.map((one) => ({ ...one, id: now(one.id) }))).filter(({ id }) => isThere(id));
    return left.length === 0 && around.length > 0 ? null : left;
  };
  const end = (id: string | null): string | null => (id === null || !isThere(now(id)) ? null : now(id));
  const filtersNow = ({ saidBy, ...others }: Filters): Filters =>
    (saidBy === undefined ? others : { ...others, saidBy: { ...saidBy, include: once(saidBy.include.map(speaker)), exclude: once(saidBy.exclude.map(speaker)) } });
  const { cut, path, filters } = view;
  const [from, to] = [end(path.from), end(path.to)];
  const around = cut.around === null ? null : aroundNow(cut.around);
  return {
    ...view,
    filters: filtersNow(filters),
    cut: { ...cut, around },
    // The whole of a large graph is drawn as groups.
    drawFiltered: view.drawFiltered && (around !== null || cut.around === null),
    path: { ...path, from, to: to === from ? null : to },
  };
}
