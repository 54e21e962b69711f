import type { Work } from '../model/ports';
import { ok, type Result } from '../model/result';
import { inSlices } from './inSlices';

/**
 * A file of all pieces of a text, of which there are about `expected`, made in slices. Not in a worker: to hand over the
 * columns and texts that they are made of takes as long as making them.
 */
export async function blobInSlices(pieces: Iterable<string>, expected: number, type: string, { progress, wanted }: Work): Promise<Result<Blob, 'cancelled'>> {
  const slices: Blob[] = [];
  let slice: string[] = [];
  let drawn = 0;
  const all = await inSlices(pieces[Symbol.iterator](), {
    onStep: (piece) => {
      slice.push(piece);
      drawn += 1;
    },
    onSlice: () => {
      // Turned into bytes by the slice: all at once would take long.
      slices.push(new Blob(slice));
      slice = [];
      progress(Math.min(1, drawn / expected));
    },
    wanted,
  });
  return all.ok ? ok(new Blob([...slices, ...slice], { type })) : all;
}
