// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureWords } from '../../src/app/pictureWords';
import { readPicture } from '../../src/core/picture/readPicture';
import { PAPERS } from '../../src/model/picture';
import { NO_CHOICE } from '../../src/model/view';
import { load } from '../support/load';
import { pictureOf, pictureText } from '../support/pictureOf';

const payloads = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onload='alert(1)", ']]><script/>', '<!--', '<!DOCTYPE x [<!ENTITY a "b">]>', '&amp;&#0;&lol;',
  '</text></svg>', '<?xml version="1.0"?>', '\u0000\u0008\u001b\u007f', '\ud800', '\udfff\ud83d', '\u202egnihsif', '\ufffe\uffff', 'url(https://example.org)', 'javascript:alert(1)',
];
const wild = fc.oneof(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

const words = pictureWords('en');
const ALLOWED = new Set(['svg', 'title', 'desc', 'style', 'rect', 'g', 'path', 'text']);

describe('a picture of whatever a file says', () => {
  it('is well-formed XML of our own elements, that does and fetches nothing', () => {
    fc.assert(
      fc.property(fc.array(wild, { minLength: 13, maxLength: 13 }), fc.boolean(), fc.constantFrom(...PAPERS), (wilds, dark, paper) => {
        const word = (place: number): string => wilds[place] ?? '';
        const dataset = load({
          format: 'edgewise/1', title: { en: word(0) }, provenance: { en: word(1) }, license: word(2),
          types: [{ id: 'Odd', label: { en: word(3) } }],
          predicates: [{ id: 'p', label: { en: word(4) } }],
          documents: [{ id: 'd', lang: 'en', title: { en: word(5) }, publisher: word(6), url: word(7), published: '2022-11', text: 'A b.' }],
          entities: [{ id: 'a', type: 'Odd', name: { en: word(8) } }, { id: 'b', type: 'Person', name: { en: word(9) } }],
          claims: [{ id: 'c', subject: 'a', predicate: 'p', object: 'b', evidence: [] }, { id: 'l', subject: 'a', predicate: 'p', object: 'a', evidence: [] }],
        });
        const filters = { text: { ...NO_CHOICE, query: word(10) }, saidBy: { ...NO_CHOICE, exclude: [word(11)] } };
        const input = pictureOf(dataset, {}, 'en', { filters, words, theme: dark ? 'dark' : 'light', selected: 'e0', paper, caption: word(12) });
        const svg = pictureText(input);
        expect(pictureText({ ...input })).toBe(svg);
        const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
        expect(document.querySelector('parsererror')).toBeNull();
        const elements = [...document.querySelectorAll('*')];
        expect(elements.map(({ localName }) => localName).filter((name) => !ALLOWED.has(name))).toEqual([]);
        const attributes = elements.flatMap((element) => [...element.attributes]).filter(({ name }) => name !== 'xmlns');
        expect(attributes.filter(({ name }) => /^on|href|^style$/i.test(name))).toEqual([]);
        expect(attributes.filter(({ value }) => /url\(|NaN|Infinity|undefined/.test(value))).toEqual([]);
        // A PDF reads it mark by mark, and finds what an XML reader finds.
        const marks = readPicture(svg);
        const drawn = [...document.querySelectorAll('rect, path, text')];
        expect(marks.map(({ name, text }) => ({ name, text }))).toEqual(drawn.map(({ localName, textContent }) => ({ name: localName, text: textContent })));
        expect(marks.map(({ values }) => values)).toEqual(drawn.map(({ attributes: own }) => Object.fromEntries([...own].map(({ name, value }) => [name, value]))));
        expect(document.querySelectorAll('[data-node]')).toHaveLength(2);
        expect(document.querySelectorAll('[data-edge]')).toHaveLength(2);
      }),
      { numRuns: 100 },
    );
  });
});
