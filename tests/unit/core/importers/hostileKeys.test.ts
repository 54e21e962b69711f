import { expect, it } from 'vitest';
import { openEdgewise } from '../../../../src/core/edgewise/openEdgewise';
import { readJson } from '../../../../src/core/validate/readJson';
import { smallFile } from '../columns/smallFile';

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__', '__lookupSetter__', 'isPrototypeOf'];

it('opens files with hostile keys in every object while Object.prototype is frozen', () => {
  const text = JSON.stringify(smallFile());
  const braces = [...text.matchAll(/\{(?!\})/g)].map(({ index }) => index);
  const encoder = new TextEncoder();
  const before = Object.getOwnPropertyNames(Object.prototype).sort();
  Object.freeze(Object.prototype);
  let opened = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const at = braces[round % braces.length] ?? 0;
    const key = KEYS[Math.floor(round / braces.length) % KEYS.length] ?? '__proto__';
    const spelt = round % 2 === 0 ? key : `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    const hostile = encoder.encode(`${text.slice(0, at + 1)}"${spelt}":{"polluted":true},${text.slice(at + 1)}`);
    const read = readJson(hostile, 'a.json');
    if (!read.ok || JSON.stringify(read.value.value) !== text || read.value.issues[0]?.values.count !== 1) continue;
    // Making the columns takes longest: once for each key in each object is enough.
    if (round >= braces.length * KEYS.length) opened += 1;
    else if (openEdgewise('a.json', new Map([['a.json', hostile]])).ok) opened += 1;
  }
  expect(opened).toBe(10_000);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  expect('polluted' in {}).toBe(false);
});
