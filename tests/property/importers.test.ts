import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openEdgewise } from '../../src/core/edgewise/openEdgewise';
import { flawsOf } from '../support/flawsOf';
import { generateDataset } from '../support/generateDataset';

const encoder = new TextEncoder();
const sample = generateDataset(12, 14);
const json = JSON.stringify(sample, null, 1);
const bytes = encoder.encode(json);

const open = (given: Uint8Array) => openEdgewise('a.json', new Map([['a.json', given]]));

/** Opens bytes; whatever comes of it must be a dataset that is sound, or errors. */
const survive = (given: Uint8Array): boolean => {
  const opened = open(given);
  if (opened.ok) expect(flawsOf(opened.value)).toEqual([]);
  else expect(opened.error.every(({ severity }) => severity === 'error')).toBe(true);
  return opened.ok;
};

it('the sample is sound', () => expect(survive(bytes)).toBe(true));

it('every prefix of a file gives an error that names the place', () => {
  const step = Math.max(1, Math.floor(bytes.length / 1500));
  for (let end = 0; end < bytes.length - 1; end += step) {
    const opened = open(bytes.subarray(0, end));
    expect(opened.ok).toBe(false);
    const issue = opened.ok ? undefined : opened.error[0];
    expect(issue?.code).toMatch(/^(notJson|wrongEncoding)$/);
    expect(issue?.values.byte).toBeTypeOf('number');
    if (issue?.code === 'notJson') expect(issue.values).toMatchObject({ truncated: 'yes', byte: end });
  }
});

it('flipped bits never throw', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 4 }), (flips) => {
    const flipped = bytes.slice();
    for (const [at, mask] of flips) flipped[at]! ^= mask;
    survive(flipped);
  }), { numRuns: 1500 });
});

/** All places of a value, as paths. */
const pathsOf = (value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, place) => place) : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf((value as Record<string | number, unknown>)[key], [...path, key]))];
};

const paths = pathsOf(sample).filter((path) => path.length > 0);
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, '', -1, 1.5, 1e308, true, [], {}, [[]], 'e0', 'd0', '\ud800', { en: '' }, 'javascript:1', '../x', [1, 2], 9e15),
  fc.jsonValue({ maxDepth: 2 }),
);

it('odd values anywhere never throw, and every record is kept or reported', () => {
  fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...paths), fc.option(odd, { nil: undefined })), { minLength: 1, maxLength: 3 }), (changes) => {
    const file = JSON.parse(json) as unknown;
    for (const [path, value] of changes) {
      let holder = file as Record<string | number, unknown>;
      for (const key of path.slice(0, -1)) {
        const next = holder[key];
        if (typeof next !== 'object' || next === null) return;
        holder = next as Record<string | number, unknown>;
      }
      const last = path.at(-1) ?? '';
      if (value === undefined) Reflect.deleteProperty(holder, last);
      else holder[last] = value;
    }
    survive(encoder.encode(JSON.stringify(file)));
  }), { numRuns: 600 });
});

it('any JSON at all never throws', () => {
  fc.assert(fc.property(fc.json(), (text) => {
    survive(encoder.encode(text));
    survive(encoder.encode(`{"format":"edgewise/1","documents":[${text}],"entities":[${text}],"claims":[${text}],"types":${text}}`));
  }), { numRuns: 500 });
});
