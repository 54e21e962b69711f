import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from '../../src/core/amend/amend';
import { carriedPositions } from '../../src/core/amend/carry';
import { amendmentsOf } from '../../src/core/amend/readAmendments';
import { recordSet } from '../../src/core/amend/recordSet';
import { writeDataset } from '../../src/core/edgewise/writeDataset';
import type { Intent, QuotedWords } from '../../src/model/amendment';
import type { Dataset } from '../../src/model/dataset';
import { CERTAINTIES, MENTION_FORMS, POLARITIES } from '../../src/model/vocabulary';
import { anyFile } from '../support/anyFile';
import { load } from '../support/load';

const NOW = '2026-11-26T10:00:00Z';

// Mostly such as are there: what is refused shows little.
const entity = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('e0', 'e1', 'e2', 'e3') }, { weight: 1, arbitrary: fc.constantFrom('new', '__proto__', 'nobody') });
const claim = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('c0', 'c1', 'c2', 'c3', 'c4') }, { weight: 1, arbitrary: fc.constantFrom('claim', 'nothing') });
const name = fc.constantFrom({ en: 'Ada' }, { fr: 'Été', en: 'Summer' });
const words: fc.Arbitrary<QuotedWords> = fc.record({ document: fc.constantFrom('d0', 'd1', 'd2'), exact: fc.constantFrom('Ada', 'met', '東京'), start: fc.nat({ max: 8 }) }).map(({ document, exact, start }) => ({ document, exact, start, end: start + exact.length }));
const form = fc.constantFrom(...MENTION_FORMS);
const of = (kind: Intent['kind'], fields: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Intent> =>
  fc.record({ kind: fc.constant(kind), ...fields }) as unknown as fc.Arbitrary<Intent>;

const anyIntent: fc.Arbitrary<Intent> = fc.oneof(
  of('rename', { entity, name, aliases: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }) }),
  of('retype', { entity, type: fc.constantFrom('Person', 'Ship', 'Barge') }),
  of('merge', { kept: entity, gone: entity }),
  of('split', { entity, id: fc.constantFrom('new', 'e1', '__proto__'), name, type: fc.constant('Place'), mentions: fc.array(fc.nat({ max: 4 })), claims: fc.array(claim) }),
  of('addMention', { entity, words, form }),
  of('addEntity', { id: fc.constantFrom('new', '__proto__'), type: fc.constant('Person'), name, words: fc.option(words), form }),
  of('addClaim', {
    subject: entity, object: entity, predicate: fc.constantFrom({ id: 'meets' }, { id: 'sees', label: { en: 'sees' } }), certainty: fc.constantFrom(...CERTAINTIES),
    polarity: fc.constantFrom(...POLARITIES), source: fc.option(fc.record({ entity, act: fc.constant('states'), span: fc.option(words), cue: fc.option(words) })),
    evidence: fc.array(fc.record({ words, role: fc.constant('support') }), { minLength: 1, maxLength: 2 }),
  }),
  of('correctQuote', { claim, evidence: fc.nat({ max: 3 }), words }),
  of('removeClaim', { claims: fc.uniqueArray(claim, { minLength: 1, maxLength: 2 }) }),
  of('distinct', { entities: fc.tuple(entity, entity) }),
);

const written = (dataset: Dataset): string => [...writeDataset(dataset)].join('');

/** All records, whatever their order. */
const held = (dataset: Dataset): unknown => {
  const { types: _, ...lists } = recordSet(dataset);
  const sorted = (records: ReadonlyMap<string, unknown>) => [...records.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.values(lists).map(sorted);
};

describe('amending any dataset', () => {
  it('is as good as a file: what was amended, saved and opened again, is the same', () => {
    fc.assert(fc.property(anyFile, fc.array(anyIntent, { minLength: 1, maxLength: 3 }), (file, intents) => {
      const amended = amend(load(file), intents, NOW);
      if (!amended.ok) return;
      const again = load(JSON.parse(written(amended.value)) as object);
      expect(written(again)).toBe(written(amended.value));
      expect(again.claims.check).toEqual(amended.value.claims.check);
    }), { numRuns: 300 });
  });

  it('can be taken back, the last first, to the very records; the dataset it began with is untouched', () => {
    let made = 0;
    fc.assert(fc.property(anyFile, fc.array(anyIntent, { minLength: 1, maxLength: 3 }), (file, intents) => {
      const dataset = load(file);
      const before = written(dataset);
      const amended = amend(dataset, intents, NOW);
      expect(written(dataset)).toBe(before);
      if (!amended.ok) return;
      made += 1;
      const backwards = amendmentsOf(amended.value).toReversed().map(({ id }): Intent => ({ kind: 'takeBack', amendment: id }));
      expect(backwards).toHaveLength(intents.length);
      const back = amend(amended.value, backwards, NOW);
      expect(back.ok && back.value.meta.amendments).toEqual([]);
      expect(back.ok && held(back.value)).toEqual(held(dataset));
    }), { numRuns: 300 });
    expect(made).toBeGreaterThan(20);
  });

  it('leaves everybody where they stood', () => {
    fc.assert(fc.property(anyFile, anyIntent, (file, intent) => {
      const dataset = load(file);
      const amended = amend(dataset, [intent], NOW);
      if (!amended.ok) return;
      const places = Float64Array.from({ length: 2 * dataset.entities.count }, (_, place) => place * 37);
      const { entities } = carriedPositions(dataset, amended.value, { entities: places, groups: new Float64Array() });
      for (const [row, id] of amended.value.entities.ids.entries()) {
        const was = dataset.entities.ids.indexOf(id);
        const spot = [...entities.subarray(2 * row, 2 * row + 2)];
        if (was >= 0) expect(spot).toEqual([...places.subarray(2 * was, 2 * was + 2)]);
        else expect(spot.every(Number.isFinite)).toBe(true);
      }
    }), { numRuns: 100 });
  });
});
