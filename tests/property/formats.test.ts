import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IMPORTERS } from '../../src/core/importers/registry';
import { loadDataset } from '../../src/core/load';
import { importCases } from '../support/importCases';
import { flawsOf } from '../support/flawsOf';

/** Fifty times more by `npm run fuzz`. */
const RUNS = process.env.FUZZ_RUNS === undefined ? 1000 : 50_000;
const SEED = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

const HOSTILE = [
  '__proto__', 'constructor', 'NaN', 'Infinity', '-1', '1e308', '9007199254740993', '0', 'null', '[]', '{}', '"', "'", '\\', '\u0000', '\n', '\r\n', '\t', ',', ';', '[', ']', '{', '}', '<', '>', '&#65;', '&lol;', ']]>', '<![CDATA[',
  '<!DOCTYPE a>', '<!--', '\ufeff', '\ud83d\uddc2', '\u202e', 'javascript:alert(1)', '../../etc', '[['.repeat(70), 'T1', 'E1', '%', '0x10', '1970-01-01', 'p'.repeat(3000),
].map((text) => new TextEncoder().encode(text));

type Change = (bytes: Uint8Array) => Uint8Array;

const spliced = (bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(from + middle.length + bytes.length - to);
  whole.set(bytes.subarray(0, from));
  whole.set(middle, from);
  whole.set(bytes.subarray(to), from + middle.length);
  return whole;
};

/** Places as fractions of the file, so that a change fits a file of any size. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Uint8Array, fraction: number): number => Math.floor(fraction * bytes.length);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([where, mask]): Change => (bytes) => {
    const flipped = bytes.slice();
    const index = Math.min(bytes.length - 1, at(bytes, where));
    if (index >= 0) flipped[index]! ^= mask;
    return flipped;
  }),
  fc.tuple(place, fc.constantFrom(...HOSTILE)).map(([where, text]): Change => (bytes) => spliced(bytes, at(bytes, where), at(bytes, where), text)),
  fc.tuple(place, fc.nat({ max: 40 })).map(([where, length]): Change => (bytes) => spliced(bytes, at(bytes, where), Math.min(bytes.length, at(bytes, where) + length), new Uint8Array())),
  fc.tuple(place, place, fc.nat({ max: 120 })).map(([from, to, length]): Change => (bytes) => spliced(bytes, at(bytes, to), at(bytes, to), bytes.slice(at(bytes, from), at(bytes, from) + length))),
  place.map((where): Change => (bytes) => bytes.slice(0, at(bytes, where))),
);

describe.each(IMPORTERS.map(({ id }) => [id] as const))('a broken file of %s', (id) => {
  const cases = importCases(id);

  it('is opened without a flaw, or refused, and never throws', async () => {
    console.info(`${id}: seed ${SEED}`);
    await fc.assert(fc.asyncProperty(fc.nat(), fc.nat(), fc.array(change, { minLength: 1, maxLength: 4 }), async (which, file, changes) => {
      const files = [...(cases[which % cases.length]?.files ?? [])];
      const [name, bytes] = files[file % files.length] ?? ['', new Uint8Array()];
      const changed = changes.reduce((sofar, apply) => apply(sofar), bytes);
      const loaded = await loadDataset(new Map([...files, [name, changed]]), { progress: () => undefined, cancelled: () => false });
      if (loaded.ok) expect(flawsOf(loaded.value)).toEqual([]);
      else expect(loaded.error.every(({ severity }) => severity === 'error')).toBe(true);
    }), { numRuns: RUNS, seed: SEED });
  });
});
