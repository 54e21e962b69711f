import { describe, expect, it } from 'vitest';
import { edgeRow, entityRow } from '../../../src/core/columns/access';
import { blocksOf } from '../../../src/core/evidence/blocksOf';
import { edgesByPredicate } from '../../../src/core/evidence/edgesByPredicate';
import { edgeTold } from '../../../src/core/evidence/edgeTold';
import { endsByAnnotation } from '../../../src/core/evidence/endMentions';
import { evidenceOfClaim } from '../../../src/core/evidence/evidenceOfClaim';
import { heaviestEntities } from '../../../src/core/evidence/heaviestEntities';
import { marksFrom, mentionsInDocument } from '../../../src/core/evidence/mentionsInDocument';
import { edgesOfSentence, sentenceClaims } from '../../../src/core/evidence/sentenceEdges';
import { sentencesOf } from '../../../src/core/evidence/sentencesOf';
import { shortQuote } from '../../../src/core/evidence/shortQuote';
import { stopsOfEdge, stopsOfEntity } from '../../../src/core/evidence/stopsOf';
import type { Dataset } from '../../../src/model/dataset';
import { reading } from '../../support/reading';

const claimOf = (dataset: Dataset, id: string): number => dataset.claims.ids.indexOf(id);
const words = (dataset: Dataset, document: number, { start, end }: { start: number; end: number }): string =>
  (dataset.documents.texts[document] ?? '').slice(start, end);

function marked(dataset: Dataset, id: string): string[] {
  return evidenceOfClaim(dataset, claimOf(dataset, id)).sentences.flatMap(({ document, marks }) =>
    marks.map((mark) => `${mark.kind}: ${words(dataset, document, mark)}`));
}

describe('the evidence of a claim', () => {
  it('marks the ends in the quote and nowhere else, the quote, the source and the cue', () => {
    expect(marked(reading(), 'sent').sort()).toEqual([
      'cue: said', 'object: Ivanov', 'source: the paper', 'subject: Freedonia', 'support: Freedonia sent Ivanov',
    ]);
  });

  it('puts the sentence that supports before the one that gives the context, wherever they stand', () => {
    const dataset = reading();
    const { sentences, strays } = evidenceOfClaim(dataset, claimOf(dataset, 'hosts'));
    expect(sentences.map((sentence) => [sentence.supports, words(dataset, 0, sentence)])).toEqual([
      [true, 'It may have hosted talks in March.'],
      [false, 'Sylvania lies by the sea.'],
    ]);
    expect(strays).toEqual([]);
  });

  it('keeps apart the words that hedge and date', () => {
    expect(marked(reading(), 'hosts')).toEqual(expect.arrayContaining(['certainty: may', 'time: in March', 'subject: It', 'object: talks', 'context: Sylvania']));
  });

  it('cuts a quote that runs over two sentences to each of them', () => {
    const dataset = reading();
    const { sentences } = evidenceOfClaim(dataset, claimOf(dataset, 'two'));
    expect(sentences.map(({ marks }) => marks.filter(({ kind }) => kind === 'support').map((mark) => words(dataset, 0, mark)))).toEqual([
      ['by the sea.'], ['It may have hosted talks'],
    ]);
  });

  it('never shows a missing quote, a chunk or a document as a sentence', () => {
    const dataset = reading();
    const { sentences, strays } = evidenceOfClaim(dataset, claimOf(dataset, 'astray'));
    expect(sentences).toEqual([]);
    expect(strays.map(({ match, grain, exact }) => [match, grain, exact])).toEqual([
      ['missing', 'passage', 'Freedonia bombed Sylvania'],
      ['exact', 'chunk', 'Sylvania lies by the sea.\nIt may have hosted talks in March.'],
      ['unavailable', 'document', ''],
    ]);
    expect(stopsOfEdge(dataset, dataset.claims.edge[claimOf(dataset, 'astray')]!)).toEqual([]);
    expect(shortQuote(dataset, claimOf(dataset, 'astray')).text).toBe('Freedonia bombed Sylvania');
  });

  it('says which ends are the annotator’s word alone', () => {
    const dataset = reading();
    expect(endsByAnnotation(dataset, claimOf(dataset, 'hosts')).map(({ end, form, words: said }) => [end, form, said])).toEqual([
      ['object', 'nominal', 'talks'],
    ]);
    expect(endsByAnnotation(dataset, claimOf(dataset, 'sent'))).toEqual([]);
  });
});

describe('the stops of the reader', () => {
  it('are those of all claims of an edge in reading order, each with its claim', () => {
    const dataset = reading();
    const edge = edgeRow(dataset, 'freedonia', 'sends', 'ivanov') ?? -1;
    expect(stopsOfEdge(dataset, edge).map(({ sentence, claim, document }) => [document, sentence, dataset.claims.ids[claim]])).toEqual([
      [0, 0, 'sent'], [0, 3, 'denied'],
    ]);
  });

  it('are the sentences that mention an entity, each once', () => {
    const dataset = reading();
    expect(stopsOfEntity(dataset, entityRow(dataset, 'freedonia') ?? -1).map(({ sentence }) => sentence)).toEqual([0, 3]);
  });
});

describe('from a sentence to its edges', () => {
  it('gives each edge once, with a claim, and only visible ones under a mask', () => {
    const dataset = reading();
    expect(edgesOfSentence(dataset, 2).map(({ claim }) => dataset.claims.ids[claim])).toEqual(['hosts', 'two']);
    const mask = new Uint8Array(dataset.claims.count).fill(1);
    mask[claimOf(dataset, 'hosts')] = 0;
    expect(edgesOfSentence(dataset, 2, mask).map(({ claim }) => dataset.claims.ids[claim])).toEqual(['two']);
    expect(edgesOfSentence(dataset, 4)).toEqual([]);
  });

  it('holds each pair of sentence and claim that the quotes touch, and no other', () => {
    const dataset = reading();
    const { offsets, values } = sentenceClaims(dataset);
    expect(offsets).toHaveLength(dataset.documents.sentenceStart.length + 1);
    expect(offsets.at(-1)).toBe(values.length);
    expect([...values].map((claim) => dataset.claims.ids[claim])).toEqual(['sent', 'two', 'hosts', 'two', 'denied']);
  });

  it('finds the sentences a span touches, and none for what touches none', () => {
    const dataset = reading();
    const first = dataset.documents.sentenceEnd[0]!;
    expect(sentencesOf(dataset, 0, 0, first)).toEqual([0]);
    expect(sentencesOf(dataset, 0, first, first + 1)).toEqual([]);
    expect(sentencesOf(dataset, 0, first - 1, first + 2)).toEqual([0, 1]);
  });
});

describe('mentions in a document', () => {
  it('stand in reading order, the outer before the inner, and are cut out by where they begin', () => {
    const dataset = reading();
    const all = mentionsInDocument(dataset, 0);
    const starts = all.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const sentence = { start: dataset.documents.sentenceStart[1]!, end: dataset.documents.sentenceEnd[1]! };
    expect(marksFrom(all, sentence.start, sentence.end).map((mark) => words(dataset, 0, mark))).toEqual(['Sylvania', 'the sea']);
    expect(mentionsInDocument(dataset, 0)).toBe(all);
  });
});

describe('edges of an entity', () => {
  it('are grouped by predicate and side; a symmetric predicate has one', () => {
    const dataset = reading();
    const groups = edgesByPredicate(dataset, entityRow(dataset, 'sylvania') ?? -1, new Uint8Array(dataset.edges.count).fill(1));
    expect(groups.map(({ predicate, inverse, edges }) => [dataset.predicates[predicate]?.id, inverse, edges.length])).toEqual([
      ['hosts', false, 1], ['fights', false, 1], ['near', false, 1],
    ]);
    const freedonia = edgesByPredicate(dataset, entityRow(dataset, 'ivanov') ?? -1, new Uint8Array(dataset.edges.count));
    expect(freedonia.map(({ inverse, edges }) => [inverse, edges[0]?.visible])).toEqual([[true, false]]);
  });

  it('are told by their visible claims, and are disputed where one denies what another says', () => {
    const dataset = reading();
    const edge = edgeRow(dataset, 'freedonia', 'sends', 'ivanov') ?? -1;
    const mask = new Uint8Array(dataset.claims.count).fill(1);
    expect(edgeTold(dataset, edge, mask)).toMatchObject({ stance: 'reported', disputed: true, visible: 2 });
    mask[claimOf(dataset, 'sent')] = 0;
    expect(edgeTold(dataset, edge, mask)).toMatchObject({ stance: 'denied', disputed: false, visible: 1 });
    expect(edgeTold(dataset, edge, mask).claims.map((claim) => dataset.claims.ids[claim])).toEqual(['denied', 'sent']);
  });

  it('make an entity heavy', () => {
    const dataset = reading();
    expect(heaviestEntities(dataset, 2).map((entity) => dataset.entities.ids[entity])).toEqual(['sylvania', 'freedonia']);
  });
});

describe('the blocks of a document', () => {
  it('are its parts and the paragraphs between them, and hold every sentence', () => {
    const dataset = reading();
    const blocks = blocksOf(dataset, 1);
    expect(blocks.map((block) => [block.kind, block.lang, words(dataset, 1, block)])).toEqual([
      ['headline', 'fr', 'Titre'], ['body', 'en', 'One. Two.'], ['body', 'en', 'Three.'],
    ]);
    const first = dataset.documents.sentenceOffsets[1]!;
    expect(blocks.map((block) => [block.first - first, block.last - first])).toEqual([[0, 1], [1, 3], [3, 4]]);
  });

  it('are short enough to draw even where a text has no line breaks', () => {
    const dataset = reading('Word. '.repeat(500).trim());
    const blocks = blocksOf(dataset, 1);
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.map((block) => words(dataset, 1, block)).join('')).toBe(dataset.documents.texts[1]);
    expect(Math.max(...blocks.map(({ first, last }) => last - first))).toBeLessThanOrEqual(60);
  });

  it('are none where the text is not at hand', () => {
    expect(blocksOf(reading(), 2)).toEqual([]);
  });
});
