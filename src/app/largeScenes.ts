import type { LargeScene } from '../core/scene/largeScene';
import type { GivenFiles } from '../platform/files';

/** Files of more bytes than this most likely hold a dataset too large to draw one by one. */
const LIKELY_LARGE = 500_000;

export const isLikelyLarge = (files: GivenFiles): boolean => [...files.values()].reduce((sum, { size }) => sum + size, 0) > LIKELY_LARGE;

/** What draws large datasets, fetched with the first of them. */
export interface LargeScenes {
  /** Null until it has been fetched. */
  readonly now: () => LargeScene | null;
  /** Null where it can't be fetched; the next asking tries again. */
  readonly fetched: () => Promise<LargeScene | null>;
}

export function createLargeScenes(fetchPart: () => Promise<LargeScene>): LargeScenes {
  let part: LargeScene | null = null;
  let coming: Promise<LargeScene | null> | null = null;
  const come = async (): Promise<LargeScene | null> => {
    part = await fetchPart().catch(() => null);
    coming = null;
    return part;
  };
  return {
    now: () => part,
    fetched: () => (part === null ? (coming ??= come()) : Promise.resolve(part)),
  };
}
