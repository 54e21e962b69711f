import { expect, it, vi } from 'vitest';
import { unzipped, zipped } from '../../../src/platform/gzip';

const breath = vi.hoisted(() => vi.fn(() => Promise.resolve()));
vi.mock('../../../src/platform/breath', () => ({ breath }));

it('packs and unpacks much with a breath now and then, and gives back what it got', async () => {
  const much = Uint8Array.from({ length: 1_000_000 }, (_, place) => (place * place) % 251);
  const packed = await zipped(much);
  expect(breath).toHaveBeenCalledTimes(4);
  expect(await unzipped(packed, much.length)).toEqual(much);
  expect((await unzipped(await zipped(new Uint8Array()), 0))?.length).toBe(0);
});
