import { expect, it } from 'vitest';
import { packed, unpack } from '../../../src/core/parcels';
import { transferables } from '../../../src/core/load';
import type { Dataset } from '../../../src/model/dataset';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

/** A dataset as it comes to another thread. */
function sent(dataset: Dataset): { readonly received: Dataset; readonly sizes: readonly number[] } {
  const { frame, parcels } = packed(dataset);
  const received = structuredClone(frame, { transfer: transferables(frame) });
  const sizes: number[] = [];
  for (let next = parcels.next(); next.done !== true; next = parcels.next()) {
    sizes.push(next.value.items.length);
    unpack(received, structuredClone(next.value));
  }
  return { received, sizes };
}

it('comes out as it went in', () => {
  const file = generateDataset(3000, 5000, 7);
  const { received, sizes } = sent(load(file));
  expect(received).toEqual(load(file));
  expect(sizes.length).toBeGreaterThan(5);
});

it('goes in one piece where it is small', () => {
  const file = generateDataset(20, 30, 7);
  const { received, sizes } = sent(load(file));
  expect(received).toEqual(load(file));
  expect(sizes).toEqual([]);
});

it('holds no more in a parcel than can be received at once', () => {
  const file = generateDataset(2500, 2600, 7);
  const texts = Array.from({ length: 2100 }, (_, at) => ({ id: `t${at}`, text: 'word '.repeat(4000) }));
  const { frame, parcels } = packed(load({ ...file, documents: [...file.documents, ...texts] }));
  expect(frame.documents.texts).toEqual([]);
  const heaviest = [];
  for (let next = parcels.next(); next.done !== true; next = parcels.next()) heaviest.push(JSON.stringify(next.value).length);
  expect(Math.max(...heaviest)).toBeLessThan(10_000_000);
});
