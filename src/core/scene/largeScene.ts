import { overviewScene } from './overviewScene';
import { spread } from './spread';
import { warmUp } from './warmUp';

/** How a dataset above `CANVAS_LIMIT` is drawn: as groups, or a few of its entities by themselves. A part of its own, for few datasets need it. */
export const LARGE_SCENE = { overviewScene, spread, warmUp } as const;

export type LargeScene = typeof LARGE_SCENE;
