import type { Rows } from '../../model/dataset';

/** Groups items by their owner, in their given order: row r of the result holds the values whose owner is r. Linear. */
export const compressRows = (count: number, owners: readonly number[] | Uint32Array, values: readonly number[] | Uint32Array): Rows => {
  const offsets = new Uint32Array(count + 1);
  for (const owner of owners) offsets[owner + 1]! += 1;
  for (let row = 0; row < count; row += 1) offsets[row + 1]! += offsets[row]!;
  const next = offsets.slice(0, count);
  const grouped = new Uint32Array(owners.length);
  for (let item = 0; item < owners.length; item += 1) {
    const place = next[owners[item]!]!++;
    grouped[place] = values[item]!;
  }
  return { offsets, values: grouped };
};
