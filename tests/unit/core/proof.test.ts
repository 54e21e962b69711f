import { expect, it } from 'vitest';
import { jsonExporter } from '../../../src/core/exporters/json';
import { amend } from '../../../src/core/amend/amend';
import { amendedSince, changesSince, holds, proofOf } from '../../../src/core/proof';
import { textHash } from '../../../src/core/columns/textHash';
import type { Dataset } from '../../../src/model/dataset';
import { load } from '../../support/load';
import { textOf } from '../../support/textOf';

const TEXT = 'Ada met Bo in Rome. Cy met Bo.';
const person = (id: string, name: string) => ({ id, type: 'Person', name: { en: name }, mentions: [{ document: 'd', exact: name }] });
const file = (text = TEXT, more: object = {}) => ({
  format: 'edgewise/1', title: { en: 'T' }, documents: [{ id: 'd', text, sha256: textHash(TEXT) }],
  predicates: [{ id: 'meets', label: { en: 'meets' } }],
  entities: [person('a', 'Ada'), person('b', 'Bo'), person('c', 'Cy')],
  claims: [
    { id: 'c1', subject: 'a', predicate: 'meets', object: 'b', evidence: [{ document: 'd', exact: 'Ada met Bo' }] },
    { id: 'c2', subject: 'c', predicate: 'meets', object: 'b', evidence: [{ document: 'd', exact: 'Cy met Bo' }] },
    { id: 'c3', subject: 'c', predicate: 'meets', object: 'a', evidence: [{ document: 'd', exact: 'Cy saw Ada' }] },
  ],
  ...more,
});
const TIME = '2026-05-01T10:00:00Z';
const snapshot = (): Record<string, unknown> => JSON.parse(textOf(jsonExporter, { dataset: load(file()), lang: 'en', theme: 'light', time: TIME })) as Record<string, unknown>;

it('names every claim by how it stands', () => {
  expect(proofOf(load(file()), TIME)).toEqual({ made: TIME, checks: { found: ['c1', 'c2'], missing: ['c3'] } });
});

it('is no snapshot without a proof', () => expect(changesSince(load(file()))).toBeNull());

it('holds where nothing changed', () => {
  const changes = changesSince(load(snapshot()))!;
  expect(changes).toEqual({ made: TIME, documents: [], before: [], fallen: [], risen: [], added: [], gone: [] });
  expect(holds(changes)).toBe(true);
});

it('lists what no longer stands in a text that was changed, and what does now', () => {
  const changed = snapshot();
  changed['documents'] = [{ ...(changed['documents'] as object[])[0], text: 'Ada met Bo in Rome. Cy saw Ada.' }];
  const dataset = load(changed);
  const changes = changesSince(dataset)!;
  expect(changes.documents).toEqual(['d']);
  expect(changes.fallen).toEqual([{ claim: 1, was: 'found', now: 'missing' }]);
  expect(changes.risen).toMatchObject([{ claim: 2, was: 'missing' }]);
  expect(holds(changes)).toBe(false);
});

it('tells of claims that came or went', () => {
  const changed = snapshot();
  const [, second, third] = changed['claims'] as object[];
  // As many as before: one went, and another came that stands nowhere.
  changed['claims'] = [second, third, { ...second, id: 'c4', evidence: [{ document: 'd', exact: 'Cy wed Bo', role: 'support' }] }];
  const changes = changesSince(load(changed))!;
  expect(changes).toMatchObject({ gone: ['c1'], added: [2], fallen: [], risen: [] });
  expect(holds(changes)).toBe(false);
});

it('leaves a proof out that cannot be read, and says so', () => {
  const dataset = load({ ...snapshot(), proof: { made: 7, checks: [] } });
  expect(dataset.meta.proof).toBeNull();
  expect(dataset.report.issues.map(({ path }) => path)).toContainEqual(expect.stringContaining('proof'));
});

it.each([1, 'c1', { map: 1 }, null, [1]])('is no snapshot where a check is no list of ids: found as %j', (found) => {
  const hostile = snapshot();
  hostile['proof'] = { ...(hostile['proof'] as object), checks: { missing: ['c3'], found } };
  const dataset = load(hostile);
  expect(changesSince(dataset)).toBeNull();
  expect(dataset.report.issues.map(({ path }) => path)).toContainEqual(expect.stringContaining('proof'));
});

it('asks nothing of a key that is no check', () => {
  const hostile = snapshot();
  hostile['proof'] = { ...(hostile['proof'] as object), checks: { ...(hostile['proof'] as { checks: object }).checks, liked: 1, constructor: ['c1'] } };
  expect(holds(changesSince(load(hostile))!)).toBe(true);
});

it('holds where a text was no longer the annotated one already when the snapshot was made, and says that it was', () => {
  const other = 'Ada met Bo in Rome. Cy saw Ada.';
  const written = (text: string) => JSON.parse(textOf(jsonExporter, { dataset: load(file(text)), lang: 'en', theme: 'light', time: TIME })) as Record<string, unknown>;
  const kept = written(other);
  expect(kept['proof']).toMatchObject({ changed: [{ document: 'd', sha256: textHash(other) }] });
  const changes = changesSince(load(kept))!;
  expect(changes).toMatchObject({ documents: [], before: ['d'], fallen: [] });
  expect(holds(changes)).toBe(true);
  // Changed once more since.
  kept['documents'] = [{ ...(kept['documents'] as object[])[0], text: `${other} No.` }];
  expect(changesSince(load(kept))).toMatchObject({ documents: ['d'], before: [] });
});

it('tells how many amendments are younger than it', () => {
  const without = (dataset: Dataset, at: string): number => {
    const removed = amend(dataset, [{ kind: 'removeClaim', claims: ['c1'] }], at);
    if (!removed.ok) throw new Error(removed.error);
    return amendedSince(removed.value);
  };
  expect(without(load(snapshot()), '2026-05-02T10:00:00Z')).toBe(1);
  expect(without(load(snapshot()), '2026-04-30T10:00:00Z')).toBe(0);
  expect(without(load(file()), TIME)).toBe(0);
});
