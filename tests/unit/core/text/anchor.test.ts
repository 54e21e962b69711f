import { describe, expect, it } from 'vitest';
import { anchorQuote, indexText, occurrences, type Quote } from '../../../../src/core/text/anchor';

const at = (text: string, quote: Quote) => anchorQuote(indexText(text), quote);
const found = (match: string, start: number, end: number, moved = false) => ({ match, start, end, candidates: [], moved });
const missing = found('missing', -1, -1);

describe('a quote with offsets', () => {
  it('stands where the file says', () => expect(at('a cat, a cat', { exact: 'cat', start: 9, end: 12 })).toEqual(found('exact', 9, 12)));
  it('stands there even inside a word', () => expect(at('concatenate', { exact: 'cat', start: 3, end: 6 })).toEqual(found('exact', 3, 6)));
  it('counts code points', () => expect(at('😀 cat 😀', { exact: 'cat', start: 2, end: 5 })).toEqual(found('exact', 3, 6)));
  it('needs only one of them', () => {
    expect(at('a cat, a cat', { exact: 'cat', start: 9 })).toEqual(found('exact', 9, 12));
    expect(at('a cat, a cat', { exact: 'cat', end: 12 })).toEqual(found('exact', 9, 12));
  });

  it('moves to the only place where it is', () => {
    expect(at('a cat', { exact: 'cat', start: 0, end: 3 })).toEqual(found('exact', 2, 5, true));
    expect(at('a cat', { exact: 'cat', start: -4, end: 1e9 })).toEqual(found('exact', 2, 5, true));
    expect(at('a cat', { exact: 'cat', start: NaN, end: 0.5 })).toEqual(found('exact', 2, 5, true));
  });

  it('counts as moved where its end is not the stated one', () => {
    expect(at('a cat', { exact: 'cat', start: 2, end: 4 })).toEqual(found('exact', 2, 5, true));
  });

  it('is ambiguous where they are wrong and it stands in several places, however near one is', () => {
    expect(at('a cat, a cat', { exact: 'cat', start: 3, end: 6 })).toEqual({
      match: 'ambiguous', start: -1, end: -1, candidates: [{ start: 2, end: 5 }, { start: 9, end: 12 }], moved: false,
    });
  });

  it('never splits a surrogate pair', () => {
    expect(at('😀', { exact: '\ud83d', start: 0, end: 1 })).toEqual(missing);
    expect(at('a😀', { exact: 'a\ud83d', start: 0, end: 2 })).toEqual(missing);
    expect(at('😀', { exact: '\ude00' })).toEqual(missing);
  });
});

describe('a quote without offsets', () => {
  it('is looked up as whole words', () => {
    expect(at('concatenate a cat', { exact: 'cat' })).toEqual(found('exact', 14, 17));
    expect(at('concatenate', { exact: 'cat' })).toEqual(missing);
    expect(at('cate\u0301', { exact: 'cate' })).toEqual(missing);
  });

  it('may begin after an elision', () => expect(at('de l’Ukraine', { exact: 'Ukraine' })).toEqual(found('exact', 5, 12)));
  it('may stand anywhere in a script without spaces', () => expect(at('世界和平奖', { exact: '和平' })).toEqual(found('exact', 2, 4)));

  it('is chosen by its prefix or suffix', () => {
    const text = 'one cat sat, two cat ran';
    expect(at(text, { exact: 'cat', prefix: 'two ' })).toEqual(found('exact', 17, 20));
    expect(at(text, { exact: 'cat', suffix: ' sat' })).toEqual(found('exact', 4, 7));
    expect(at(text, { exact: 'cat', prefix: 'one', suffix: 'sat' })).toEqual(found('exact', 4, 7));
  });

  it('takes prefix and suffix in normalised form', () => expect(at('l’un: cat\r\nx l’autre: cat', { exact: 'cat', prefix: "l'autre:" })).toEqual(found('exact', 22, 25)));

  it('stays ambiguous where they don’t choose', () => {
    expect(at('a cat, a cat', { exact: 'cat', prefix: 'a ' }).candidates).toHaveLength(2);
    expect(at('a cat, a cat', { exact: 'cat', prefix: 'the ' }).match).toBe('ambiguous');
    expect(at('one cat sat, two cat ran', { exact: 'cat', prefix: 'one', suffix: 'ran' }).match).toBe('ambiguous');
  });

  it('keeps only the places that fit', () => expect(at('a cat, a cat, the cat', { exact: 'cat', prefix: 'a ' }).candidates).toEqual([{ start: 2, end: 5 }, { start: 9, end: 12 }]));
  it('needs no prefix for the only place', () => expect(at('a cat', { exact: 'cat', prefix: 'the ' })).toEqual(found('exact', 2, 5)));
});

describe('a quote that is equal after folding', () => {
  it.each([
    ['l’envoyé', "l'envoyé"],
    ['he said “no”', 'he said "no"'],
    ['Nord–Sud', 'Nord-Sud'],
    ['a\u00a0b', 'a b'],
    ['a\r\n  b', 'a b'],
    ['a b', 'a \n b'],
    ['caf\u0065\u0301', 'café'],
    ['café', 'cafe\u0301'],
  ])('stands in %j as %j, normalised', (text, exact) => {
    expect(at(`x ${text} y`, { exact })).toEqual(found('normalised', 2, 2 + text.length));
  });

  it('keeps the place the file states', () => {
    expect(at('l’an, l’an', { exact: "l'an", start: 6, end: 10 })).toEqual(found('normalised', 6, 10));
    expect(at('l’an, l’an', { exact: "l'an" }).match).toBe('ambiguous');
  });

  it('yields to one that is verbatim', () => expect(at("l’an, l'an", { exact: "l'an" })).toEqual(found('exact', 6, 10)));
  it('is no other case', () => expect(at('Cat', { exact: 'cat' })).toEqual(missing));
  it('is no other letter', () => expect(at('café', { exact: 'cafe' })).toEqual(missing));
  it('begins and ends between what is composed', () => {
    expect(at('q\u0307\u0323', { exact: 'q' })).toEqual(missing);
    expect(at('q\u0307\u0323', { exact: 'q\u0323', start: 0, end: 2 })).toEqual(missing);
    expect(at('\u0958', { exact: '\u0915', start: 0, end: 1 })).toEqual(missing);
  });
});

it.each(['', ' ', '\n\u00a0', '\u0085'])('a quote without words %j is missing', (exact) => {
  expect(at('a b', { exact, start: 1, end: 2 })).toEqual(missing);
  expect(occurrences(indexText('a b'), exact)).toEqual([]);
});

it('occurrences gives all places, overlapping ones too', () => {
  expect(occurrences(indexText('a a a, ba'), 'a a')).toEqual([{ start: 0, end: 3 }, { start: 2, end: 5 }]);
});
