import { openEdgewise } from '../../src/core/edgewise/openEdgewise';

const MENTIONS = 40_000;
const NAMES = 400;
const SENTENCES = 14_000;
const ROUNDS = 3;

const name = (place: number): string => `Ada Lane${String(place % NAMES)}`;
const sentence = (place: number): string => `${name(place)} wrote to ${name(place * 7)} about ${String(place)} boats. `;

/** A dataset of one text of 0.7 MB and as many mentions, each so many code points from where it stands. */
function file(off: number): Uint8Array {
  const text = Array.from({ length: SENTENCES }, (_, place) => sentence(place)).join('');
  const places = Array.from({ length: NAMES }, (_, place) => [...text.matchAll(new RegExp(`${name(place)}\\b`, 'g'))].map(({ index }) => index));
  const entities = places.map((starts, place) => ({
    id: name(place), type: 'Person', name: { en: name(place) },
    mentions: Array.from({ length: MENTIONS / NAMES }, (_, nth) => {
      const start = starts[nth % starts.length] ?? 0;
      return { document: 'd', exact: name(place), start: start + off, end: start + off + name(place).length };
    }),
  }));
  return new TextEncoder().encode(JSON.stringify({ format: 'edgewise/1', predicates: [], documents: [{ id: 'd', lang: 'en', text }], entities, claims: [] }));
}

/** How long a dataset opens whose mentions all have wrong offsets, in ms, and as a multiple of the same with right ones. */
export function wrongOffsets(): { readonly ms: number; readonly times: number } {
  const files = [0, 3].map((off) => new Map([['dataset.json', file(off)]]));
  const took = files.map(() => Infinity);
  // Each in turn, so that a busy minute of the machine falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, given] of files.entries()) {
      const began = performance.now();
      openEdgewise('dataset.json', given);
      took[place] = Math.min(took[place] ?? Infinity, performance.now() - began);
    }
  }
  const [right = NaN, wrong = NaN] = took;
  return { ms: wrong, times: wrong / right };
}
