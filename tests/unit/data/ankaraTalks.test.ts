import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDataset, readExceptions, readFile, readText } from '../../../data/tools/openDataset';
import { listedSentences, readmeWithList } from '../../../data/tools/sentenceList';
import { parseEdtf } from '../../../src/core/edtf';
import { fold } from '../../../src/core/text/normalise';
import { CHECKS } from '../../../src/model/vocabulary';

const file = readFile();
const exceptions = readExceptions();
const dataset = openDataset(file);
const [document] = file.documents;
const text = readText(document?.href ?? '');
const codePoints = [...text];

interface Span {
  readonly exact?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
}

const mentions = file.entities.flatMap(({ id, mentions: all = [] }) => all.map((mention) => ({ id, ...mention })));
const quotes: readonly Span[] = file.claims.flatMap(({ evidence = [], attribution = [] }) =>
  [...evidence, ...attribution.flatMap(({ span, cue }) => [span, cue])].filter((span) => span !== undefined));

const misplaced = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(({ exact, start, end }) => exact === undefined || codePoints.slice(start, end).join('') !== exact);

/** Every text in several languages, wherever it stands in the file. */
function* localTexts(value: unknown, path = ''): Generator<readonly [path: string, text: object]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${path}.${key}`;
    if (['title', 'description', 'provenance', 'label', 'inverse', 'name'].includes(key) && typeof inner === 'object' && inner !== null) yield [at, inner as object];
    else yield* localTexts(inner, at);
  }
}

describe('the dataset of the talks in Ankara', () => {
  it('is used whole: the load report has nothing to say', () => {
    expect(dataset.report.issues).toEqual([]);
  });

  it('is of the text that it was made from', () => {
    expect(document?.sha256).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  });

  it(`has every mention (${mentions.length}) and every quote, source and cue (${quotes.length}) verbatim at its code points`, () => {
    expect(misplaced(mentions)).toEqual([]);
    expect(misplaced(quotes)).toEqual([]);
  });

  it('has no mention twice, and under a name only what its entity is called', () => {
    const keys = mentions.map(({ id, start, end }) => `${id} ${start ?? ''} ${end ?? ''}`);
    expect(new Set(keys).size).toBe(keys.length);
    const names = new Map(file.entities.map(({ id, name, aliases = [] }) => [id, [...Object.values(name), ...aliases].map(fold)]));
    expect(mentions.filter(({ id, form, exact }) => form === 'name' && names.get(id)?.includes(fold(exact)) !== true)).toEqual([]);
  });

  it('has sentences that leave out nothing but white space, parts made of whole sentences, and a translation of each', () => {
    const sentences = document?.sentences ?? [];
    const between = [0, ...sentences.map(([, end]) => end)].map((end, place) =>
      codePoints.slice(end, sentences[place]?.[0] ?? codePoints.length).join('').trim());
    expect(between.filter((words) => words !== '')).toEqual([]);
    const starts = sentences.map(([start]) => start);
    const ends = sentences.map(([, end]) => end);
    expect(document?.parts?.filter(({ start, end }) => !starts.includes(start) || !ends.includes(end))).toEqual([]);
    expect(dataset.documents.translations[0]?.en).toHaveLength(sentences.length);
  });

  it('is found in the text, claim for claim, but for the listed exceptions', () => {
    const notFound = dataset.claims.ids.filter((_, row) => CHECKS[dataset.claims.check[row]!] !== 'found');
    expect(notFound).toEqual(Object.keys(exceptions.claims));
  });

  it('has no entity without a mention or without an edge, and no predicate without a claim', () => {
    expect(file.entities.filter(({ mentions: all = [] }) => all.length === 0).map(({ id }) => id)).toEqual([]);
    const ends = new Set(file.claims.flatMap(({ subject, object }) => [subject, object]));
    expect(file.entities.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([]);
    const used = new Set(file.claims.map(({ predicate }) => predicate));
    expect(file.predicates?.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });

  it('says nothing twice: one claim for an edge, a sentence and a speaker', () => {
    const keys = listedSentences().flatMap(({ number, claims }) => claims.map(({ subject, predicate, object, attribution = [] }) =>
      [number, subject, predicate, object, ...attribution.map(({ source, of, act }) => `${source ?? of ?? ''} ${act}`)].join(' ')));
    expect(keys.filter((key, place) => keys.indexOf(key) !== place)).toEqual([]);
  });

  it('dates in EDTF', () => {
    const dates = file.claims.map(({ when }) => when).filter((when) => when !== undefined);
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((when) => parseEdtf(when) === null)).toEqual([]);
  });

  it('says everything in English and in French, with typographic apostrophes', () => {
    const all = [...localTexts(file)];
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, words]) => Object.keys(words).sort().join(' ') !== 'en fr').map(([path]) => path)).toEqual([]);
    expect(all.filter(([, words]) => Object.values(words).some((word) => word === '' || String(word).includes("'"))).map(([path]) => path)).toEqual([]);
  });
});

describe('its list of sentences', () => {
  it('gives each sentence its claims, or the reason why it has none', () => {
    const sentences = listedSentences();
    expect(sentences).toHaveLength(dataset.documents.sentenceStart.length);
    expect(sentences.filter(({ claims, reason }) => (claims.length > 0) === (reason !== undefined)).map(({ number }) => number)).toEqual([]);
    expect(Object.keys(exceptions.sentences).filter((number) => !sentences.some((sentence) => String(sentence.number) === number))).toEqual([]);
  });

  it('is current in the README', () => {
    const readme = readText('README.md');
    expect(readmeWithList(readme)).toBe(readme);
  });
});
