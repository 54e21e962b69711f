import { expect, it } from 'vitest';
import { readXml } from '../../../../src/core/formats/readXml';
import type { Issue } from '../../../../src/model/result';

interface Heard {
  readonly told: string[];
  readonly refused: readonly Issue[] | 'cancelled' | undefined;
}

/** What is told of a file: each element that begins with its place, and each that ends with its text. */
const hear = (content: string | Uint8Array, cancelled = false): Heard => {
  const told: string[] = [];
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const context = { names: [], use: () => undefined, progress: () => undefined, cancelled: () => cancelled };
  const refused = readXml({ name: 'g.xml', bytes }, context, {
    open: ({ name, written, path, attributes }) => told.push(`<${name} ${written} ${path} ${JSON.stringify(attributes)}`),
    close: (name, text) => told.push(`${name}: ${text}`),
  });
  return { told, refused };
};

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

it('tells elements by their names without a prefix, with their lines, and text without that of the elements within', () => {
  expect(hear('<a>one\n<v:b c="1&amp;2"><![CDATA[<two>]]></v:b> &#233;<!-- no --></a>')).toEqual({
    told: ['<a a g.xml:1 {}', '<b v:b g.xml:2 {"c":"1&2"}', 'b: <two>', 'a: one\n é'],
    refused: undefined,
  });
});

it.each([
  ['billion laughs', '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>'],
  ['a file from elsewhere', '<?xml version="1.0"?>\n<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'],
])('refuses a document type before anything of it is used: %s', (_, text) => {
  expect(hear(text)).toEqual({ told: [], refused: [{ code: 'doctype', severity: 'error', path: 'g.xml', values: { name: 'g.xml' } }] });
});

it.each([
  ['<a>\n  <b></c></a>', 2, 9],
  ['<a>&unknown;</a>', 1, 12],
  ['<a>&constructor;</a>', 1, 16],
  ['<a>\n<b', 2, 2],
  ['<a>\u0001</a>', 1, 4],
  ['<a b="1" b="2"/>', 1, 16],
])('says where %j is no XML', (text, line, column) => {
  expect(hear(text).refused).toEqual([{ code: 'notXml', severity: 'error', path: 'g.xml', values: { name: 'g.xml', line, column } }]);
});

it('is no deeper than 64', () => {
  expect(hear(`${'<a>'.repeat(64)}${'</a>'.repeat(64)}`).refused).toBeUndefined();
  expect(hear(`${'<a>'.repeat(65)}${'</a>'.repeat(65)}`).refused).toMatchObject([{ code: 'tooDeep', values: { limit: 64 } }]);
});

it('reads the text of a file as long as its references are written', () => {
  const { told, refused } = hear(`<a>${'&#65;'.repeat(2e6)}</a>`);
  expect(refused).toBeUndefined();
  expect(told[1]).toHaveLength(2e6 + 3);
});

it.each([
  ['Latin-1, declared', latin('<?xml version="1.0" encoding="ISO-8859-1"?><a>\u00e9</a>')],
  ['UTF-16, by its mark', new Uint8Array(Buffer.from('\ufeff<a>é</a>', 'utf16le'))],
  ['UTF-8 that says it is UTF-16', new TextEncoder().encode('<?xml version="1.0" encoding="utf-16"?><a>é</a>')],
  ['UTF-8 with a mark', new TextEncoder().encode('\ufeff<?xml version="1.0" encoding="UTF-8"?><a>é</a>')],
])('reads %s', (_, bytes) => {
  expect(hear(bytes)).toMatchObject({ told: [expect.stringContaining('<a'), 'a: é'], refused: undefined });
});

it.each([
  ['klingon', 'KLINGON'],
  ['utf-8', 'Latin-1'],
])('says that a file is not in the encoding it declares, or in none that is known: %s', (declared, encoding) => {
  expect(hear(latin(`<?xml version="1.0" encoding="${declared}"?><a>\u00e9</a>`)).refused).toMatchObject([{ code: 'wrongEncoding', values: { encoding } }]);
});

it('stops where it is cancelled', () => expect(hear('<a/>', true)).toEqual({ told: [], refused: 'cancelled' }));
