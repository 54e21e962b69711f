import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { FACETS } from '../../src/core/facets/registry';
import type { FilterWords } from '../../src/core/filterSentence/contract';
import { readFilters } from '../../src/core/filterSentence/readFilters';
import { plainFilters, writeFilters } from '../../src/core/filterSentence/writeFilters';
import { facetTable } from '../../src/core/visible';
import { fetchAllMessages } from '../support/allMessages';
import type { Dataset } from '../../src/model/dataset';
import { type FacetChoice, type Filters, NO_CHOICE } from '../../src/model/view';
import { filterWords } from '../../src/ui/kit/filterWords';
import { generateDataset } from '../support/generateDataset';
import { graphFile } from '../support/graphFile';
import { load } from '../support/load';

beforeAll(async () => {
  await fetchAllMessages();
});

const choiceOf = (dataset: Dataset, facet: (typeof FACETS)[number], query: fc.Arbitrary<string>): fc.Arbitrary<FacetChoice> => {
  if (facet.kind === 'query') return query.map((words) => ({ ...NO_CHOICE, query: words }));
  const values = facetTable(dataset, facet).options.map(({ value }) => value);
  const some = fc.uniqueArray(fc.constantFrom(...values, 'not in "this" dataset'), { maxLength: 5 });
  return fc.record({ include: some, exclude: fc.oneof(fc.constant([]), some), mode: fc.constantFrom('any' as const, 'all' as const), query: fc.constant('') });
};

const filtersOver = (dataset: Dataset, query: fc.Arbitrary<string>): fc.Arbitrary<Filters> =>
  fc.tuple(...FACETS.map((facet) => fc.option(choiceOf(dataset, facet, query), { freq: 3 }).map((choice) => [facet.id, choice] as const)))
    .map((chosen) => Object.fromEntries(chosen.filter((entry): entry is [string, FacetChoice] => entry[1] !== null)));

const expectTheWayBack = (dataset: Dataset, filters: Filters, words: FilterWords): void => {
  const text = writeFilters(dataset, filters, words);
  expect([text, readFilters(dataset, text, words)]).toEqual([text, { ok: true, value: plainFilters(filters) }]);
};

const generated = load(generateDataset(60, 150));

/** Names that are anything but names. */
const NAMES = [
  'or', 'and', 'ou', 'et', 'not', 'sans', 'without', 'said by', 'selon', 'type: places', 'a, b', 'a or b', 'a', 'b', 'A', 'à', '“a”', '“a” or “b”', '"', '""a"', '«\u202fa\u202f»', '”', '»”"',
  '#x', '#"x"', 'x #e1', ':', ',', ' ', '́', 'hedged', 'hedged or denied', 'people', 'not hedged', 'relation: heads', '2 links', 'with the words “x”', 'quoting', 'by', '\u202e', '\n', '__proto__', 'constructor', '日本、中国',
];
const hostile = (names: readonly string[]): Dataset => {
  const ids = names.map((_, place) => `e${place}`);
  const file = graphFile(Object.fromEntries(ids.map((id) => [id, 'Person'])), ids.map((id) => ({ subject: id, object: 'e0', acts: ['states'] }))) as {
    entities: { id: string; name: object; type: string }[]; claims: { attribution: object[] }[]; predicates: object[]; documents: object[];
  };
  file.entities.forEach((entity, place) => Object.assign(entity, { name: { en: names[place], fr: names[names.length - 1 - place] }, type: names[place] === ' ' ? 'Person' : `T${place % 5}` }));
  file.claims.forEach((claim, place) => Object.assign(claim, {
    attribution: [{ act: 'states', source: ids[place] }, { act: 'states', label: { en: names[place] } }], predicate: `p${place}`,
    evidence: [{ document: place % 2 === 0 ? 'd' : 'd2', exact: 'Nothing', role: 'support' }],
  }));
  return load({
    ...file,
    predicates: names.map((name, place) => ({ id: `p${place}`, label: { en: name } })),
    types: [0, 1, 2, 3, 4].map((place) => ({ id: `T${place}`, label: { en: names[place] ?? 'x' } })),
    documents: [{ id: 'd', lang: 'en', text: 'Nothing.', title: { en: names[0] } }, { id: 'd2', lang: 'en', text: 'Nothing.', title: { en: names[1] } }],
  });
};

describe.each(['en', 'fr'])('what is written in %s is read as the very same filters', (language) => {
  it('over a dataset like any other', () => {
    const words = filterWords(language);
    fc.assert(fc.property(filtersOver(generated, fc.string()), (filters) => expectTheWayBack(generated, filters, words)), { numRuns: 150 });
  });

  it('over names that are joiners, marks and whole sentences', () => {
    const words = filterWords(language);
    const names = fc.array(fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 })), { minLength: 6, maxLength: 24 });
    fc.assert(
      fc.property(
        names.map(hostile).chain((dataset) => filtersOver(dataset, fc.oneof(fc.constantFrom(...NAMES), fc.string({ unit: 'grapheme' }))).map((filters) => [dataset, filters] as const)),
        ([dataset, filters]) => expectTheWayBack(dataset, filters, words),
      ),
      { numRuns: 200 },
    );
  });

  it('and no text makes the reader fail otherwise than by saying what it did not understand', () => {
    const words = filterWords(language);
    const piece = fc.oneof(fc.constantFrom(...NAMES, ...words.or, ...words.negations, ',', ':', 'stance', 'type'), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' ')), (text) => {
        const read = readFilters(generated, text, words);
        if (read.ok) return expectTheWayBack(generated, read.value, words);
        const { start, end, words: said } = read.error;
        expect(text.slice(start, end)).toBe(said);
      }),
      { numRuns: 500 },
    );
  });
});
