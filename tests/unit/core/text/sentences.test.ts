import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/core/text/sentences';

const split = (text: string, lang: string): string[] => splitSentences(text, lang).map(([start, end]) => text.slice(start, end));

/** Sentences, written with a bar between them. */
const cases: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'À l’époque, M. Peskov avait déclaré cela.|Il est parti.',
    'Mme. Dupont et MM. Le Drian et Fabius sont là.|Le Pr. Martin aussi.',
    'Selon le Dr. Martin, c’est vrai.|Oui.',
    'Voir n° 5 et art. 12 de la loi.|Puis al. II.',
    'J. Le Goff et J.-P. Raffarin parlent.|Elle écoute.',
    'Il cite le plan B.|Elle a refusé.',
    'Les chars, avions, etc. sont prêts.|Des navires, etc.|Il part.',
    '« Oui. »|Il part.',
    '«\u00a0Oui.\u00a0»|Il part.',
    '« Quoi ? » a-t-il dit.|Il part.',
    '« Nous savons.|Ils savent. », a-t-il dit.',
    'Un taux de 3.5 pour cent.|Fini.',
    'Quoi… et après ?|Rien.',
    'c.-à-d. Paris, p.ex. Lyon.',
    'Il part (hier.)|Elle reste.',
  ],
  en: [
    'Mr. Burns met Dr. Smith and Sen. J. R. Doe on Jan. 5.|He left.',
    'In the U.S. President Biden spoke.|He was in the U.S.|The talks ended.',
    'He said no.|I left.|See No. 5.|Roe v. Wade stands.',
    'He said "Go."|"Why?" she asked.',
    'Yahoo! is big.|Really!',
    '1. Talks.|2. More talks.',
    'Prices rose 3.5 percent.|They fell.',
  ],
  de: ['Am 3. Oktober kam Dr. Merkel.|Er sagte z.B. Nein.|»Ja.«|Dann ging er.'],
  es: ['El Sr. Pérez y la Dra. Ruiz hablan.|¿Qué?|Nada.'],
  it: ['Il Sig. Rossi parla.|Poi tace.'],
};

describe.each(Object.entries(cases))('sentences in %s', (lang, texts) => {
  it.each(texts)('%s', (text) => expect(split(text.replaceAll('|', ' '), lang)).toEqual(text.split('|')));
});

it('never crosses a line break', () => expect(split('Headline without a stop\r\nBody, and\nmore\u2028of it.', 'en')).toEqual(['Headline without a stop', 'Body, and', 'more', 'of it.']));
it('leaves outer white space out', () => expect(splitSentences(' \n\u00a0 One.  Two. \t', 'en')).toEqual([[4, 8], [10, 14]]));
it('gives none for an empty text', () => expect([splitSentences('', 'en'), splitSentences(' \n ', 'en')]).toEqual([[], []]));
it.each(['', 'not a tag', 'x', 'zz-Zzzz', '__proto__'])('reads a text whose language is %j', (lang) => expect(split('One. Two.', lang)).toEqual(['One.', 'Two.']));

it('cuts a long line as it cuts a short one', () => {
  const sentence = 'Le média a dit que M. Peskov, « porte-parole. », était parti.';
  expect(split(Array(500).fill(sentence).join(' '), 'fr')).toEqual(Array(500).fill(sentence));
});

it('reads a long line without a stop', () => expect(splitSentences('mot '.repeat(20_000), 'fr')).toEqual([[0, 79_999]]));
