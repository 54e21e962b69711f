import type { Work } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { breath, NOTICED } from './breath';

/**
 * A file of all pieces of a text, of which there are about `expected`, with a breath after each slice of them. Not in a
 * worker: to hand over the columns and texts that they are made of takes as long as making them.
 */
export async function blobInSlices(pieces: Iterable<string>, expected: number, type: string, { progress, wanted }: Work): Promise<Result<Blob, 'cancelled'>> {
  // Each slice is turned into bytes at its end: all at once would take long.
  const slices: Blob[] = [];
  let slice: string[] = [];
  let drawn = 0;
  let since = performance.now();
  for (const piece of pieces) {
    slice.push(piece);
    drawn += 1;
    if (performance.now() - since < NOTICED) continue;
    slices.push(new Blob(slice));
    slice = [];
    progress(Math.min(1, drawn / expected));
    await breath();
    if (!wanted()) return fail('cancelled');
    since = performance.now();
  }
  return ok(new Blob([...slices, ...slice], { type }));
}
