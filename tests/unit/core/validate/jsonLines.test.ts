import { expect, it } from 'vitest';
import { jsonLines } from '../../../../src/core/validate/jsonLines';

const lines = (text: string) => [...jsonLines(new TextEncoder().encode(text), 'a.jsonl')];

it('gives a value a line, whatever ends the lines', () => {
  expect(lines('{"a":1}\r\n\r\n[2]\n3')).toEqual([{ path: 'a.jsonl:1', value: { a: 1 } }, { path: 'a.jsonl:3', value: [2] }, { path: 'a.jsonl:4', value: 3 }]);
});

it('tells the line that is no JSON, and goes on', () => {
  expect(lines('{"a":\n{"b":2}\n')).toEqual([
    { code: 'badRecord', severity: 'dropped', path: 'a.jsonl:1', values: { expected: 'JSON' } }, { path: 'a.jsonl:2', value: { b: 2 } },
  ]);
});

it('tells what a line holds that is not taken over', () => {
  expect(lines('{"a":{"__proto__":1}}')).toEqual([
    { code: 'forbiddenKey', severity: 'kept', path: 'a.jsonl:1 a.__proto__', values: { count: 1 } }, { path: 'a.jsonl:1', value: { a: {} } },
  ]);
});

it('has nothing to give of an empty file', () => expect(lines('\n \n')).toEqual([]));
