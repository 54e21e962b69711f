import type { Issue } from '../../../model/result';
import type { Place } from './graph';

/** No canvas goes farther, in px. */
const FARTHEST = 1e6;

/** Closer than this, on average, nodes would cover one another: other tools draw them smaller, or on a square from 0 to 1. In px. */
const NARROWEST = 40;

type Point = readonly [x: number, y: number];

const isPlace = ({ x, y }: Place): boolean => [x, y].every((at) => typeof at === 'number' && Math.abs(at) <= FARTHEST);

/** Where a file puts its entities, by their ids. */
export interface Places {
  /** Keeps a place, or says why not: `badPosition`. */
  readonly add: (id: string, place: Place, path: string) => readonly Issue[];
  /** Spread out where they stand too close; undefined where there are none, or all stand in one point. */
  readonly positions: () => Readonly<Record<string, Point>> | undefined;
}

const excerpt = ({ x, y }: Place): string => `${String(x)}, ${String(y)}`.slice(0, 80).toWellFormed();

export const createPlaces = (): Places => {
  const places = new Map<string, Point>();
  return {
    add: (id, place, path) => {
      if (!isPlace(place)) return [{ code: 'badPosition', severity: 'kept', path, values: { found: excerpt(place) } }];
      places.set(id, [Number(place.x), Number(place.y)]);
      return [];
    },
    positions: () => {
      let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
      for (const [x, y] of places.values()) [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
      const side = Math.max(right - left, bottom - top);
      if (!(side > 0)) return undefined;
      const scale = Math.max(1, (NARROWEST * Math.sqrt(places.size)) / side);
      const spread = (at: number, middle: number): number => Math.round((scale === 1 ? at : (at - middle) * scale) * 10) / 10 + 0;
      const [across, down] = [(left + right) / 2, (top + bottom) / 2];
      return Object.fromEntries([...places].map(([id, [x, y]]) => [id, [spread(x, across), spread(y, down)] as const]));
    },
  };
};
