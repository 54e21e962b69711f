import type { Work } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { breath } from './breath';

/** So long a slice of work takes, in ms: half of what a reader may notice. */
const SLICE_MS = 25;

/**
 * Draws all pieces of a text, of which there are about `expected`, with a breath after each slice of them. Not in a worker:
 * to hand over the columns and texts that they are made of takes as long as making them.
 */
export async function inSlices(pieces: Iterable<string>, expected: number, { progress, wanted }: Work): Promise<Result<readonly string[], 'cancelled'>> {
  const slices: string[] = [];
  let slice: string[] = [];
  let drawn = 0;
  let end = performance.now() + SLICE_MS;
  for (const piece of pieces) {
    slice.push(piece);
    drawn += 1;
    if (performance.now() < end) continue;
    // Joined here, where it belongs to the time of the slice: a hundred thousand small parts make a file in one long go.
    slices.push(slice.join(''));
    slice = [];
    progress(Math.min(1, drawn / expected));
    await breath();
    if (!wanted()) return fail('cancelled');
    end = performance.now() + SLICE_MS;
  }
  return ok([...slices, slice.join('')]);
}
