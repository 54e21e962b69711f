import { describe, expect, it } from 'vitest';
import { fold, normaliseForMatch } from '../../../../src/core/text/normalise';

describe('fold', () => {
  it.each([
    ['Sergueï NARYCHKINE', 'sergueï narychkine'],
    ['Conseil d’État', "conseil d'etat"],
    ['« Œuvre »', '" oeuvre "'],
    ['ex æquo', 'ex aequo'],
    ['Maison\u00a0 Blanche\r\n', 'maison blanche '],
    ['Jean–Pierre', 'jean-pierre'],
    ['E\u0301tats', 'états'],
    ['İstanbul', 'istanbul'],
    ['Straße', 'strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['ﬁlm', 'film'],
  ])('folds %j like %j', (text, other) => {
    expect(fold(text)).toBe(fold(other));
  });

  it('lowers plain text and joins its spaces', () => expect(fold('The  CIA')).toBe('the cia'));
  it('takes diacritics off', () => expect(fold('Ÿéñçà')).toBe('yenca'));
  it('keeps letters apart that differ by more', () => expect(fold('Moscou')).not.toBe(fold('Moscow')));
  it('keeps the vowel signs of Indic scripts', () => expect(fold('कि')).not.toBe(fold('का')));
});

describe('normaliseForMatch', () => {
  const normal = (text: string) => ({ text: normaliseForMatch(text).text, starts: [...normaliseForMatch(text).starts] });

  it('leaves a plain text as it is', () => expect(normal('A b')).toEqual({ text: 'A b', starts: [0, 1, 2, 3] }));
  it('makes one space of a run', () => expect(normal('a \r\n\u00a0b')).toEqual({ text: 'a b', starts: [0, 1, 5, 6] }));
  it('folds quotation marks, apostrophes and dashes', () => expect(normal('“l’a–b”').text).toBe('"l\'a-b"'));
  it('keeps case and diacritics', () => expect(normal('É').text).toBe('É'));
  it('composes, and gives composed units one place', () => expect(normal('xe\u0301y')).toEqual({ text: 'xéy', starts: [0, 1, 3, 4] }));
  it('gives the parts of what NFC takes apart one place', () => expect(normal('\u0958b')).toEqual({ text: '\u0915\u093cb', starts: [0, 0, 1, 2] }));
  it('keeps surrogate pairs and lone halves', () => expect(normal('😀\ud800a')).toEqual({ text: '😀\ud800a', starts: [0, 1, 2, 3, 4] }));
  it('composes Hangul', () => expect(normal('\u1112\u1161\u11ab').text).toBe('한'));

  it('gives every character and what it is made of one form', () => {
    const differing: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      const apart = character.normalize('NFD');
      if (apart !== character && normaliseForMatch(apart).text !== normaliseForMatch(character).text) differing.push(point.toString(16));
    }
    expect(differing).toEqual([]);
  });

  it('reads an empty text', () => expect(normal('')).toEqual({ text: '', starts: [0] }));
});
