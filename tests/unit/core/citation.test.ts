import { describe, expect, it } from 'vitest';
import { citationOf, languageAt, publisherOf, quotationMarks } from '../../../src/core/citation';
import { dateInWords } from '../../../src/i18n/dateInWords';
import { fetchAllMessages } from '../../support/allMessages';
import { citationInWords } from '../../../src/ui/kit/citations';
import { reading } from '../../support/reading';

await fetchAllMessages();

const dataset = reading();
const claimOf = (id: string): number => dataset.claims.ids.indexOf(id);

describe('the parts of a citation', () => {
  it('are the quotes that support, who says so, and where they stand', () => {
    expect(citationOf(dataset, claimOf('sent'))).toMatchObject({
      quotes: ['Freedonia sent Ivanov'], lang: 'en', said: [{ act: 'reports', name: { en: 'The Paper' } }],
      title: { en: 'The story' }, published: '2022-11-14', url: 'https://example.org/story', check: 'found',
    });
  });

  it('hold no context, and nothing that stands for more than a passage', () => {
    expect(citationOf(dataset, claimOf('hosts')).quotes).toEqual(['It may have hosted talks']);
    expect(citationOf(dataset, claimOf('astray'))).toMatchObject({ quotes: ['Freedonia bombed Sylvania'], check: 'missing' });
  });

  it('know the publisher and the language of a part', () => {
    expect(publisherOf(dataset, 0)).toEqual({ und: 'The Paper' });
    expect(publisherOf(dataset, 1)).toBeUndefined();
    expect([languageAt(dataset, 1, 0), languageAt(dataset, 1, 8)]).toEqual(['fr', 'en']);
  });

  it('have the quotation marks of the language of the quote', () => {
    expect(quotationMarks('fr-FR')).toEqual(['«\u202f', '\u202f»']);
    expect(quotationMarks('de')).toEqual(['„', '“']);
    expect(quotationMarks('constructor')).toEqual(['“', '”']);
  });
});

describe('a citation in words', () => {
  it('says quote, speaker, document, date, address and check', () => {
    expect(citationInWords(dataset, claimOf('sent'), 'en')).toBe(
      '“Freedonia sent Ivanov”, The Paper. “The story”, The Paper, 14 November 2022, https://example.org/story. [Edgewise: quote found in the text]',
    );
  });

  it('says in the language of the interface that somebody denies it', () => {
    expect(citationInWords(dataset, claimOf('denied'), 'fr')).toBe(
      '“it sent Ivanov”, nié par Freedonie. «\u202fThe story\u202f», The Paper, 14 novembre 2022, https://example.org/story. [Edgewise\u00a0: citation trouvée dans le texte]',
    );
  });

  it('never passes a missing quote off as found', () => {
    expect(citationInWords(dataset, claimOf('astray'), 'en')).toContain('[Edgewise: quote not found in the text]');
  });
});

describe('a date in words', () => {
  it.each([
    ['2022-11-18', '18 November 2022', '18 novembre 2022'],
    ['2022-11-01', '1 November 2022', '1er novembre 2022'],
    ['2022-04', 'April 2022', 'avril 2022'],
    ['2022', '2022', '2022'],
    ['2022-03-21/2022-03-31', 'between 21 and 31 March 2022', 'entre le 21 et le 31 mars 2022'],
    ['2022-02-27/2022-03-02', 'between 27 February and 2 March 2022', 'entre le 27 février et le 2 mars 2022'],
    ['2021-12-30/2022-01-02', 'between 30 December 2021 and 2 January 2022', 'entre le 30 décembre 2021 et le 2 janvier 2022'],
    ['2022-07/2022-11-18', 'between July 2022 and 18 November 2022', 'entre juillet 2022 et le 18 novembre 2022'],
    ['2022-03~', 'about March 2022', 'vers mars 2022'],
    ['2022-11-14~', 'about 14 November 2022', 'vers le 14 novembre 2022'],
    ['2022-03?', 'March 2022 (uncertain)', 'mars 2022 (incertain)'],
    ['2022-03/..', 'since March 2022', 'depuis mars 2022'],
    ['../2022-03-01', 'until 1 March 2022', 'jusqu’au 1er mars 2022'],
    ['202X', 'the 2020s', 'les années 2020'],
    ['2022-21', 'spring 2022', 'printemps 2022'],
    ['2022-21/2022-22', 'between spring 2022 and summer 2022', 'entre le printemps 2022 et l’été 2022'],
    ['2022-22/..', 'since summer 2022', 'depuis l’été 2022'],
    ['../2022-22', 'until summer 2022', 'jusqu’à l’été 2022'],
    ['../2022-21', 'until spring 2022', 'jusqu’au printemps 2022'],
    ['2022-23~', 'about autumn 2022', 'vers l’automne 2022'],
    ['../2022-03', 'until March 2022', 'jusqu’en mars 2022'],
    ['../2022-03~', 'until about March 2022', 'jusqu’en mars 2022 environ'],
    ['2022-03-01~/..', 'since about 1 March 2022', 'depuis le 1er mars 2022 environ'],
    ['2022-03-21~/2022-03-31', 'between about 21 March 2022 and 31 March 2022', 'entre le 21 mars 2022 environ et le 31 mars 2022'],
    ['../2022-03-01?', 'until 1 March 2022 (uncertain)', 'jusqu’au 1er mars 2022 (incertain)'],
    ['../2022', 'until 2022', 'jusqu’en 2022'],
    ['../202X', 'until the 2020s', 'jusque dans les années 2020'],
    ['19XX/..', 'since some time between 1900 and 1999', 'depuis une date située entre 1900 et 1999'],
    ['2022-11-14T09:30:00Z', '14 November 2022', '14 novembre 2022'],
    ['sometime', 'sometime', 'sometime'],
  ])('%s', (edtf, english, french) => {
    expect([dateInWords(edtf, 'en'), dateInWords(edtf, 'fr')]).toEqual([english, french]);
  });
});
