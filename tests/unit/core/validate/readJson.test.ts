import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/core/validate/decodeText';
import { jsonFault } from '../../../../src/core/validate/jsonFault';
import { readJson } from '../../../../src/core/validate/readJson';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const issueOf = (given: Uint8Array) => {
  const read = readJson(given, 'a.json');
  return read.ok ? undefined : read.error[0];
};

describe('readJson', () => {
  it('reads UTF-8, with a byte order mark or without', () => {
    expect(readJson(bytes('{"é":"🗂"}'), 'a.json')).toEqual({ ok: true, value: { value: { é: '🗂' }, issues: [] } });
    expect(readJson(bytes('\ufeff[1]'), 'a.json')).toEqual({ ok: true, value: { value: [1], issues: [] } });
  });

  it('names line, column and byte of what is no JSON', () => {
    expect(issueOf(bytes('{\n  "a": "é",\n  "b": oops\n}'))).toEqual({
      code: 'notJson', severity: 'error', path: 'a.json', values: { name: 'a.json', line: 3, column: 8, byte: 22, found: 'o', truncated: 'no' },
    });
  });

  it('says that a file ends too early', () => {
    expect(issueOf(bytes('{"a": ["b",\n "c'))?.values).toMatchObject({ line: 2, column: 4, byte: 15, truncated: 'yes' });
    expect(issueOf(bytes(''))?.values).toMatchObject({ line: 1, column: 1, byte: 0, truncated: 'yes' });
  });

  it('refuses other encodings and guesses which', () => {
    const values = (given: Uint8Array) => issueOf(given)?.values;
    expect(values(latin1('{"a": "café au lait"}'))).toEqual({ name: 'a.json', encoding: 'Latin-1', byte: 10 });
    expect(values(utf16('\ufeff{"a": 1}', true))).toEqual({ name: 'a.json', encoding: 'UTF-16', byte: 0 });
    expect(values(utf16('\ufeff{"a": 1}', false))).toMatchObject({ encoding: 'UTF-16' });
    expect(values(utf16('{"a": 1}', true))).toMatchObject({ encoding: 'UTF-16' });
    expect(decodeText(Uint8Array.of(0x61, 0xed, 0xa0, 0x80), 'a.txt')).toMatchObject({ ok: false, error: [{ values: { byte: 1 } }] });
  });

  it('refuses depth before it parses', () => {
    const started = performance.now();
    expect(issueOf(bytes('['.repeat(100_000)))).toMatchObject({ code: 'tooDeep', values: { byte: 64, limit: 64 } });
    expect(issueOf(bytes(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toMatchObject({ code: 'tooDeep' });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(issueOf(bytes('['.repeat(64) + ']'.repeat(64)))).toBeUndefined();
    expect(issueOf(bytes(JSON.stringify({ a: '[['.repeat(100), b: '\\"[[' })))).toBeUndefined();
  });

  it('refuses what is larger than a tab can hold', () => {
    expect(issueOf(new Uint8Array(256 * 2 ** 20 + 1))).toMatchObject({ code: 'tooLarge', values: { size: 257, limit: 256 } });
  });

  it('leaves out keys that objects have by birth, however they are written', () => {
    const read = readJson(bytes('{"a":[{"__proto__":{"x":1},"\\u005f_proto__":2,"toString":3,"b":4}],"constructor":5}'), 'a.json');
    expect(read.ok && JSON.stringify(read.value.value)).toBe('{"a":[{"b":4}]}');
    expect(read.ok && read.value.issues).toEqual([{ code: 'forbiddenKey', severity: 'kept', path: 'a[0].__proto__', values: { count: 3 } }]);
  });

  it('mends badly formed strings and keys, and counts them', () => {
    const read = readJson(bytes('{"a\\ud800":["x\\udc00","\\ud83d\\uddc2"]}'), 'a.json');
    expect(read.ok && read.value.value).toEqual({ 'a\ufffd': ['x\ufffd', '🗂'] });
    expect(read.ok && read.value.issues).toMatchObject([{ code: 'illFormedText', values: { count: 2 } }]);
  });
});

describe('jsonFault', () => {
  it.each([
    ['{"a" 1}', 5], ['[1,]', 3], ['{"a":1,}', 7], ['[1 2]', 3], ['{1:2}', 1], ['[tru', 4], ['[trap]', 1], ['-', 1], ['[-]', 1], ['01', 1], ['1.', 2], ['1e+', 3], ['[1e]', 2],
    ['"a\nb"', 2], ['"\\x"', 2], ['"\\u12"', 2], ['"abc', 4], ['[]]', 2], ['{"a":}', 5], ['', 0], ['  ', 2], ['{"a":[1,2', 9], ['"\\', 2],
  ])('finds the fault of %j', (text, offset) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    expect(jsonFault(text)?.offset).toBe(offset);
  });

  it.each(['{}', '[]', ' {"a": [1, -2.5e+3, true, null, "\\u00e9\\n"]} ', '"x"', '0'])('finds none in %j', (text) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(jsonFault(text)).toBeUndefined();
  });
});
