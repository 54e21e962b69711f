import { act } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Reader } from '../../src/ui/reader/Reader';
import { selectedSpan } from '../../src/ui/reader/selectedSpan';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';

// The first sentence goes over a line break; a sign that turns the text around is shown by its code; an emoji is two signs of UTF-16.
const TEXT = 'Bob saw Bob,\r\nand Bob left. 😀 The \u202eodd\u202c Bob, oh Bob.\nThe end.';
const SENTENCES = ['Bob saw Bob,\r\nand Bob left.', '😀 The \u202eodd\u202c Bob, oh Bob.', 'The end.'];

const lengthOf = (text: string): number => [...text].length;

const dataset = load({
  format: 'edgewise/1', title: { en: 'Bobs' }, entities: [{ id: 'b', type: 'Person', name: { en: 'Bob' }, mentions: [{ document: 'd', exact: 'Bob', start: 0, end: 3 }] }], claims: [],
  documents: [{
    id: 'd', lang: 'en', text: TEXT, translations: { fr: ['Bob a vu Bob et Bob est parti.', 'Bob, oh Bob.', 'Fin.'] },
    sentences: SENTENCES.map((sentence) => {
      const start = lengthOf(TEXT.slice(0, TEXT.indexOf(sentence)));
      return [start, start + lengthOf(sentence)];
    }),
  }],
});

type Place = readonly [node: Node, offset: number];

/** Where some words stand on the page, the `nth` time from 0. */
function place(words: string, nth: number): Place {
  const walker = document.createTreeWalker(document.querySelector('[data-part]')!.parentElement!, NodeFilter.SHOW_TEXT);
  let left = nth;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (let at = node.textContent!.indexOf(words); at >= 0; at = node.textContent!.indexOf(words, at + 1)) {
      if (left === 0) return [node, at];
      left -= 1;
    }
  }
  throw new Error(`${words} is not on the page`);
}

/** What is taken for selected between two places. */
function between([from, start]: Place, [to, end]: Place): readonly [words: string, start: number] | null {
  window.getSelection()!.setBaseAndExtent(from, start, to, end);
  const span = selectedSpan(document.querySelector<HTMLElement>('[data-part]')!.parentElement!, dataset, 0);
  return span === null ? null : [TEXT.slice(span.start, span.end), span.start];
}

const shift = ([node, offset]: Place, by: number): Place => [node, offset + by];

function show({ translated = false } = {}): void {
  Element.prototype.scrollIntoView = vi.fn();
  const { store } = inApp(<Reader />, { dataset });
  if (translated) act(() => store.actions.setPanels({ translation: true }));
}

afterEach(() => window.getSelection()!.removeAllRanges());

describe('words selected in the text', () => {
  it('are those very ones, however often they stand there', () => {
    show();
    const starts = [...TEXT.matchAll(/Bob/g)].map(({ index }) => index);
    expect(starts.map((_, nth) => between(place('Bob', nth), shift(place('Bob', nth), 3)))).toEqual(starts.map((start) => ['Bob', start]));
  });

  it('may go over blocks and sentences, and hold what is shown by its code', () => {
    show();
    expect(between(place('saw', 0), shift(place('left', 0), 4))).toEqual(['saw Bob,\r\nand Bob left', 4]);
    expect(between(place('😀', 0), shift(place('oh', 0), 2))).toEqual(['😀 The \u202eodd\u202c Bob, oh', TEXT.indexOf('😀')]);
  });

  it('end with a block where the selection ends at the beginning of the next, as three clicks make it', () => {
    show();
    const blocks = document.querySelectorAll('[data-part]');
    expect(between(place('and', 0), [blocks[2]!, 0])).toEqual(['and Bob left. 😀 The \u202eodd\u202c Bob, oh Bob.', TEXT.indexOf('and')]);
  });

  it('are none where they are a translation, and go without it where it stands between them', () => {
    show({ translated: true });
    expect(between(place('Bob a vu', 0), shift(place('Bob a vu', 0), 3))).toBeNull();
    expect(between(place('left', 0), shift(place('😀', 0), 2))).toEqual(['left. 😀', TEXT.indexOf('left')]);
  });
});
