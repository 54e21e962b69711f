import type { Dataset } from '../model/dataset';

/** A part of a dataset on its way to another thread: items of the array, or entries of the map, at a path. */
export interface Parcel {
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

/** Arrays and maps of no more items go with the frame. */
const SMALL = 2000;

/** What a parcel may weigh: a message of so much is received in about 20 ms. */
const MOST = 40_000;

/** Columns lie two levels deep, compressed rows three. */
const DEPTH = 3;

/** About how long an item takes to be received, in units of a short string. */
function weightOf(item: unknown, depth = 4): number {
  if (typeof item === 'string') return 1 + item.length / 200;
  if (typeof item !== 'object' || item === null || depth === 0 || ArrayBuffer.isView(item)) return 1;
  let weight = 2;
  for (const inner of Array.isArray(item) ? item : Object.values(item)) weight += weightOf(inner, depth - 1);
  return weight;
}

/** Strings can't be transferred, and a message of many is received in one long task. So a dataset is taken apart: its frame, and parcels that are sent one after another. */
export function packed(dataset: Dataset): { readonly frame: Dataset; readonly parcels: Iterator<Parcel> } {
  const apart: { readonly path: readonly string[]; readonly whole: readonly unknown[] | ReadonlyMap<unknown, unknown> }[] = [];
  const frameOf = (value: unknown, path: readonly string[]): unknown => {
    if (value instanceof Map || Array.isArray(value)) {
      const whole: readonly unknown[] | ReadonlyMap<unknown, unknown> = value;
      if ((value instanceof Map ? value.size : value.length) <= SMALL) return value;
      apart.push({ path, whole });
      return value instanceof Map ? new Map() : [];
    }
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || path.length === DEPTH) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, frameOf(inner, [...path, key])]));
  };
  const frame = frameOf(dataset, []) as Dataset;
  function* parcels(): Generator<Parcel> {
    for (const { path, whole } of apart) {
      let items: unknown[] = [];
      let weight = 0;
      // Texts, names and entries alike: a map is iterated by its entries.
      for (const item of whole) {
        items.push(item);
        weight += weightOf(item);
        if (weight < MOST) continue;
        yield { path, items };
        [items, weight] = [[], 0];
      }
      if (items.length > 0) yield { path, items };
    }
  }
  return { frame, parcels: parcels() };
}

/** Puts a parcel where it belongs, in a frame that was received and that nobody else has seen yet. Parcels come in order. */
export function unpack(frame: Dataset, { path, items }: Parcel): void {
  const at = path.reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], frame);
  if (at instanceof Map) for (const [key, value] of items as readonly (readonly [unknown, unknown])[]) at.set(key, value);
  else for (const item of items) (at as unknown[]).push(item);
}
