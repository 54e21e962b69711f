import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amend } from '../../src/core/amend/amend';
import { amendmentsOf } from '../../src/core/amend/readAmendments';
import { recordSet } from '../../src/core/amend/recordSet';
import { writeDataset } from '../../src/core/edgewise/writeDataset';
import { join } from '../../src/core/join/join';
import { proposeJoin } from '../../src/core/join/proposeJoin';
import type { Dataset } from '../../src/model/dataset';
import type { EntityPair, JoinDecisions, Joined, JoinPair } from '../../src/model/join';
import { anyFile } from '../support/anyFile';
import { load } from '../support/load';

const NOW = '2026-11-26T10:00:00Z';
const NOTHING: JoinDecisions = { same: [], distinct: [] };

const joined = (open: Dataset, added: Dataset, decisions: JoinDecisions): Joined => {
  const result = join(open, added, decisions, NOW);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

const written = (dataset: Dataset): string => [...writeDataset(dataset)].join('');

const idsOf = (open: Dataset, added: Dataset, pairs: readonly JoinPair[]): readonly EntityPair[] => pairs.map((pair) => [open.entities.ids[pair.open]!, added.entities.ids[pair.added]!]);

/** Every pair that is proposed, decided one way or the other, or not. */
const decided = (open: Dataset, added: Dataset, answers: readonly number[]): JoinDecisions => {
  const { certain, candidates } = proposeJoin(open, added);
  const all = idsOf(open, added, [...certain, ...candidates]);
  const which = (answer: number) => all.filter((_, place) => (answers[place % answers.length] ?? 0) === answer);
  return { same: which(0), distinct: which(1) };
};

/** Any file with the texts of all its documents: one that can be known again. */
const anyWholeFile = anyFile.map((file) => ({ ...file, documents: ['Ada met Lane.', 'Lane met Ada.', '東京'].map((text, row) => ({ id: `d${row}`, text })) }));

const answers = fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 4 });

describe('joining any two datasets', () => {
  it('keeps all there is: what comes out is both, less what became one and what was there already', () => {
    let merged = 0;
    let alike = 0;
    const any = fc.oneof(anyFile, anyWholeFile);
    fc.assert(fc.property(any, any, fc.boolean(), answers, (one, other, again, choice) => {
      const [open, added] = [load(one), load(again ? one : other)];
      const decisions = decided(open, added, choice);
      const { dataset, counts } = joined(open, added, decisions);
      expect(dataset.entities.count).toBe(open.entities.count + added.entities.count - decisions.same.length);
      expect(dataset.entities.count).toBe(open.entities.count + counts.entities);
      expect(dataset.claims.count).toBe(open.claims.count + added.claims.count - counts.alike);
      expect(dataset.claims.count).toBe(open.claims.count + counts.claims);
      expect(dataset.documents.count).toBeLessThanOrEqual(open.documents.count + added.documents.count);
      expect(dataset.claims.ids.slice(0, open.claims.count)).toEqual(open.claims.ids);
      expect(dataset.documents.ids.slice(0, open.documents.count)).toEqual(open.documents.ids);
      merged += counts.merged;
      alike += counts.alike;
    }), { numRuns: 200 });
    expect(merged).toBeGreaterThan(20);
    expect(alike).toBeGreaterThan(5);
  });

  it('leaves the claims of the open dataset word for word', () => {
    fc.assert(fc.property(anyFile, anyFile, (one, other) => {
      const open = load(one);
      const { dataset } = joined(open, load(other), NOTHING);
      const after = recordSet(dataset);
      for (const [id, claim] of recordSet(open).claims) expect(after.claims.get(id)).toEqual(claim);
      for (const [id, entity] of recordSet(open).entities) expect(after.entities.get(id)).toEqual(entity);
    }), { numRuns: 200 });
  });

  it('makes a dataset that is as good as a file', () => {
    fc.assert(fc.property(anyFile, anyFile, fc.boolean(), answers, (one, other, again, choice) => {
      const [open, added] = [load(one), load(again ? one : other)];
      const { dataset } = joined(open, added, decided(open, added, choice));
      const opened = load(JSON.parse(written(dataset)) as object);
      expect(written(opened)).toBe(written(dataset));
      expect(opened.claims.check).toEqual(dataset.claims.check);
    }), { numRuns: 200 });
  });

  it('keeps each decision as an amendment, which can be taken back', () => {
    fc.assert(fc.property(anyFile, answers, (file, choice) => {
      const [open, added] = [load(file), load(file)];
      const decisions = decided(open, added, choice);
      const { dataset } = joined(open, added, decisions);
      expect(amendmentsOf(dataset).map(({ kind }) => kind)).toEqual([...decisions.same.map(() => 'merge'), ...decisions.distinct.map(() => 'distinct')]);
      const back = amend(dataset, amendmentsOf(dataset).toReversed().map(({ id }) => ({ kind: 'takeBack', amendment: id })), NOW);
      expect(back.ok && back.value.entities.count).toBe(open.entities.count + added.entities.count);
    }), { numRuns: 100 });
  });

  it('changes nothing where there is nothing to add', () => {
    fc.assert(fc.property(anyFile, (file) => {
      const open = load(file);
      expect(joined(open, load({ format: 'edgewise/1', documents: [], entities: [], claims: [] }), NOTHING).dataset).toBe(open);
    }), { numRuns: 30 });
  });

  it('adds nothing twice: a dataset that is joined with itself, all said to be the same, is as it was', () => {
    fc.assert(fc.property(anyWholeFile, (file) => {
      const [open, added] = [load(file), load(file)];
      const same = open.entities.ids.map((id): EntityPair => [id, id]);
      const { dataset, counts } = joined(open, added, { same, distinct: [] });
      expect(counts).toEqual({ entities: 0, claims: 0, merged: open.entities.count, alike: open.claims.count });
      expect(dataset.claims.count).toBe(open.claims.count);
      expect(dataset.predicates).toEqual(open.predicates);
    }), { numRuns: 100 });
  });

  it('makes thousands of entities one in one go', () => {
    const people = (count: number) => Array.from({ length: count }, (_, row) => ({ id: `p${row}`, type: 'Person', name: { en: `P ${row}` } }));
    const file = { format: 'edgewise/1', documents: [], entities: people(3000), claims: people(3000).map(({ id }, row) => ({ id: `c${row}`, subject: id, predicate: 'met', object: `p${(row + 1) % 3000}` })) };
    const { counts } = joined(load(file), load(file), { same: people(3000).map(({ id }): EntityPair => [id, id]), distinct: [] });
    expect(counts).toEqual({ entities: 0, claims: 0, merged: 3000, alike: 3000 });
  });

  it('is taken apart by pairs that name each added entity once at most', () => {
    fc.assert(fc.property(anyFile, anyFile, (one, other) => {
      const { certain, candidates } = proposeJoin(load(one), load(other));
      const added = [...certain, ...candidates].map((pair) => pair.added);
      expect(new Set(added).size).toBe(added.length);
    }), { numRuns: 200 });
  });
});
