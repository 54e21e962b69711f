import { expose, transfer } from 'comlink';
import type { Positions } from '../model/scene';
import type { PlacingInput } from './layoutInput';
import { placeDataset } from './placeDataset';

/** What the layout worker does. It is cancelled by being ended: a layout never lets go of its thread. */
const placer = {
  /** `progress` (a comlink proxy) hears fractions of 1, a few times a second at most. */
  place: (input: PlacingInput, layout: string, progress: (fraction: number) => void): Positions => {
    const positions = placeDataset(input, layout, throttled(progress));
    return transfer(positions, [positions.entities.buffer, positions.groups.buffer]);
  },
};

export type Placer = typeof placer;

const EVERY_MS = 100;

function throttled(progress: (fraction: number) => void): (fraction: number) => void {
  let last = -Infinity;
  return (fraction) => {
    const now = performance.now();
    if (now - last < EVERY_MS) return;
    last = now;
    progress(fraction);
  };
}

expose(placer);
