import { beforeAll, describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/core/filterSentence/clausesOf';
import { readFilters } from '../../../../src/core/filterSentence/readFilters';
import { writeFilters } from '../../../../src/core/filterSentence/writeFilters';
import { fetchAllMessages } from '../../../support/allMessages';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../../../src/model/view';
import { filterWords } from '../../../../src/ui/kit/filterWords';
import { load } from '../../../support/load';
import { TALKS, talks } from '../../../support/talks';

beforeAll(async () => {
  await fetchAllMessages();
});

const dataset = talks();
const choice = (some: Partial<FacetChoice>): FacetChoice => ({ ...NO_CHOICE, ...some });
const MIXED: Filters = {
  type: choice({ exclude: ['Place'] }),
  stance: choice({ include: ['hedged', 'denied'] }),
  saidBy: choice({ include: ['entity:courier'] }),
};

const read = (text: string, language = 'en') => readFilters(dataset, text, filterWords(language));
const filtersOf = (text: string, language = 'en') => {
  const result = read(text, language);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const faultOf = (text: string, language = 'en') => {
  const result = read(text, language);
  if (result.ok) throw new Error(JSON.stringify(result.value));
  return result.error;
};

describe('filters as a sentence', () => {
  it('read as a sentence of the language', () => {
    expect(writeFilters(dataset, MIXED, filterWords('en'))).toBe('hedged or denied, said by The Courier, without places');
    expect(writeFilters(dataset, MIXED, filterWords('fr'))).toBe('avec réserve ou niée, selon Le Courrier, sans lieux');
  });

  it('say any and all, and exclude in words that fit', () => {
    const filters: Filters = {
      type: choice({ include: ['Person', 'Place'], mode: 'all' }), stance: choice({ exclude: ['denied'] }), saidBy: choice({ exclude: ['entity:bureau'] }),
      predicate: choice({ include: ['met', 'visited', 'leads'] }), check: choice({ exclude: ['missing'] }), quote: choice({ query: 'may have' }),
    };
    expect(writeFilters(dataset, filters, filterWords('en'))).toBe(
      'people and places, relation: met, visited or leads, quoting “may have”, not denied, not said by Bureau, without the check “not found”',
    );
    expect(writeFilters(dataset, filters, filterWords('fr'))).toBe(
      'personnes et lieux, relation\u00a0: a rencontré, a visité ou dirige, citant «\u202fmay have\u202f», pas niée, pas selon Bureau central, sans le contrôle «\u202fintrouvable\u202f»',
    );
  });

  it('negate each facet in words of its own', () => {
    const filters: Filters = {
      type: choice({ exclude: ['Person', 'Place'] }), stance: choice({ exclude: ['hedged'] }), predicate: choice({ exclude: ['leads', 'met'] }), degree: choice({ exclude: ['3-4'] }),
    };
    expect(writeFilters(dataset, filters, filterWords('en'))).toBe('without people or places, not hedged, without the relation “leads” or “met”, without an end of 3–4 links');
    expect(writeFilters(dataset, filters, filterWords('fr'))).toBe(
      'sans personnes ni lieux, pas avec réserve, sans la relation «\u202fdirige\u202f» ni «\u202fa rencontré\u202f», sans entité à 3–4 liens',
    );
  });

  it.each([
    ['HEDGED or Denied, by the courier, without PLACES', MIXED],
    ['without places; said by Courier, denied, hedged', { ...MIXED, stance: choice({ include: ['denied', 'hedged'] }) }],
    ['hedged, or denied, no place, the courier', MIXED],
    ['how it is told: hedged or denied, type: places', { type: choice({ include: ['Place'] }), stance: choice({ include: ['hedged', 'denied'] }) }],
    ['not found', { check: choice({ include: ['missing'] }) }],
    ['without people, organisations or places', { type: choice({ exclude: ['Person', 'Organization', 'Place'] }) }],
    ['people, organizations and places', { type: choice({ include: ['Person', 'Organization', 'Place'], mode: 'all' }) }],
    ['not "a spokesperson (Bureau)"', { saidBy: choice({ exclude: ['unnamed:bureau:a spokesperson'] }) }],
    ['without the relation leads', { predicate: choice({ exclude: ['leads'] }) }],
    ['not by Bureau, without denied', { saidBy: choice({ exclude: ['entity:bureau'] }), stance: choice({ exclude: ['denied'] }) }],
    ['with the words oslo', { text: choice({ query: 'oslo' }) }],
    ['links of an end: 3–4 links', { degree: choice({ include: ['3-4'] }) }],
    ['  ', {}],
    ['', {}],
  ])('are read forgivingly: %s', (text, filters) => {
    expect(filtersOf(text)).toEqual(filters);
  });

  it.each([
    ['AVEC RESERVE ou niee, d’après le courrier, hors lieux', MIXED],
    ['sans la relation dirige', { predicate: choice({ exclude: ['leads'] }) }],
    ['hors relation «\u202fdirige\u202f» ou «\u202fa visité\u202f»', { predicate: choice({ exclude: ['leads', 'visited'] }) }],
    ['non niée, sauf selon Bureau central', { stance: choice({ exclude: ['denied'] }), saidBy: choice({ exclude: ['entity:bureau'] }) }],
    ['sans extrémité à 3–4 liens', { degree: choice({ exclude: ['3-4'] }) }],
    ['sauf Bureau central', { saidBy: choice({ exclude: ['entity:bureau'] }) }],
    ['contrôle : introuvable', { check: choice({ include: ['missing'] }) }],
  ])('are read forgivingly in French: %s', (text, filters) => {
    expect(filtersOf(text, 'fr')).toEqual(filters);
  });

  const HEDGED = { stance: choice({ include: ['hedged'] }) };
  const ANNA = { text: choice({ query: 'Anna' }) };

  it.each([
    ['hedged claims', 'en', HEDGED],
    ['all the claims', 'en', {}],
    ['show only hedged claims about Anna', 'en', { text: ANNA.text, ...HEDGED }],
    ['hedged about Anna', 'en', { text: ANNA.text, ...HEDGED }],
    ['claims with Anna', 'en', ANNA],
    ['about the Courier', 'en', { text: choice({ query: 'Courier' }) }],
    ['hedged claims by the Courier about Anna, without places', 'en', { text: ANNA.text, ...MIXED, ...HEDGED }],
    ['hedged or denied claims said by The Courier without places', 'en', MIXED],
    ['les affirmations avec réserve', 'fr', HEDGED],
    ['affirmations avec réserve sur Anna', 'fr', { text: ANNA.text, ...HEDGED }],
    ['seulement les affirmations à propos d’Anna', 'fr', ANNA],
    ["affirmations avec réserve au sujet d'Anna", 'fr', { text: ANNA.text, ...HEDGED }],
    ['affirmations avec réserve ou niée selon Le Courrier sans lieux', 'fr', MIXED],
  ])('are read from words in passing: %s', (text, language, filters) => {
    const found = filtersOf(text, language);
    expect(found).toEqual(filters);
    expect(filtersOf(writeFilters(dataset, found, filterWords(language)), language)).toEqual(found);
  });

  it('say which of the words in passing were not understood', () => {
    expect(faultOf('hegded claims about Anna')).toMatchObject({ code: 'unknown', words: 'hegded', suggestions: ['hedged'] });
    expect(faultOf('hedged claims about the Xyzzy')).toMatchObject({ code: 'unknown', words: 'Xyzzy', start: 24, end: 29 });
    expect(faultOf('hedged claims not about Anna').code).toBe('noQueryBut');
    expect(faultOf('show only').code).toBe('unknown');
    expect(faultOf('affirmations avec réservve', 'fr')).toMatchObject({ code: 'unknown', words: 'réservve' });
  });

  it('name what is not known, with the closest value there is', () => {
    expect(faultOf('hedged, said by the Couriel')).toMatchObject({ code: 'unknown', words: 'the Couriel', start: 16, end: 27, suggestions: ['The Courier'] });
    expect(faultOf('hegded')).toMatchObject({ code: 'unknown', words: 'hegded', suggestions: ['hedged'] });
    expect(faultOf('hedged or dennied').suggestions).toContain('denied');
    expect(faultOf('xyzzy')).toMatchObject({ code: 'unknown', words: 'xyzzy', suggestions: [] });
  });

  it('tell other mistakes apart', () => {
    expect(faultOf('hedged or denied and stated').code).toBe('mixed');
    expect(faultOf('hedged or Bureau').code).toBe('twoFacets');
    expect(faultOf('without quoting “oslo”').code).toBe('noQueryBut');
    expect(faultOf('said by').code).toBe('nothing');
  });

  it('tell a name that two facets have by the facet', () => {
    const twice = load({ ...TALKS, entities: TALKS.entities.map((one) => (one.id === 'courier' ? { ...one, name: { en: 'Hedged' } } : one)) });
    const words = filterWords('en');
    expect(readFilters(twice, 'hedged', words)).toMatchObject({ ok: false, error: { code: 'ambiguous', suggestions: ['how it is told: hedged', 'said by: hedged'] } });
    for (const filters of [{ stance: choice({ include: ['hedged'] }) }, { saidBy: choice({ include: ['entity:courier'] }) }]) {
      expect(readFilters(twice, writeFilters(twice, filters, words), words)).toEqual({ ok: true, value: filters });
    }
  });

  it('shorten long lists where they are only shown', () => {
    const include = ['entity:bureau', 'entity:courier', 'unnamed:bureau:a spokesperson', 'voice:The Gazette'];
    const [clause] = clausesOf(dataset, { saidBy: choice({ include }) }, filterWords('en'));
    expect(clause?.text).toBe('said by Bureau, The Courier or 2 others');
    expect(clause?.whole()).toBe('said by Bureau, The Courier, a spokesperson (Bureau) or the document itself (The Gazette)');
    expect(clausesOf(dataset, { saidBy: choice({ include }) }, filterWords('fr'))[0]?.text).toBe('selon Bureau central, Le Courrier ou 2 autres');
  });
});
