import type { Dataset } from '../../model/dataset';
import type { PathQuery } from '../../model/view';
import { type Path, paths, type PathsAnswer } from '../paths';
import type { Visible } from '../visible';
import { pathWish } from './pathWish';

const last = new WeakMap<Visible, { readonly key: string; readonly answer: PathsAnswer }>();

/** The answer to a query, given again while the same is asked of the same claims: panel, canvas and pictures ask alike. */
export function pathsAsked(dataset: Dataset, visible: Visible, query: PathQuery): PathsAnswer | null {
  const wish = pathWish(dataset, query);
  if (wish === null) return null;
  const key = JSON.stringify(wish);
  const known = last.get(visible);
  if (known?.key === key) return known.answer;
  const answer = paths(dataset, visible, wish);
  last.set(visible, { key, answer });
  return answer;
}

/** The path that is shown of those found: the last where there are fewer than the view says. */
export function shownPath(dataset: Dataset, visible: Visible, query: PathQuery): Path | null {
  const found = pathsAsked(dataset, visible, query)?.paths ?? [];
  return found[Math.min(query.shown, found.length - 1)] ?? null;
}

/** Rows of a path's entities, from one end to the other. */
export const entitiesOfPath = ({ hops }: Path): readonly number[] => [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)];
