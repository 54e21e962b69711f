import { expect, it } from 'vitest';
import { jsonExporter } from '../../../src/core/exporters/json';
import { changesSince, holds, proofOf } from '../../../src/core/proof';
import { textHash } from '../../../src/core/columns/textHash';
import { load } from '../../support/load';

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
const snapshot = (): Record<string, unknown> => JSON.parse(jsonExporter.make({ dataset: load(file()), lang: 'en', theme: 'light', time: TIME })) as Record<string, unknown>;

it('names the claims that do not simply stand', () => {
  expect(proofOf(load(file()), TIME)).toEqual({ made: TIME, claims: 3, checks: { missing: ['c3'] } });
});

it('is no snapshot without a proof', () => expect(changesSince(load(file()))).toBeNull());

it('holds where nothing changed', () => {
  const changes = changesSince(load(snapshot()))!;
  expect(changes).toEqual({ made: TIME, documents: [], fallen: [], risen: [], added: 0 });
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
  changed['claims'] = (changed['claims'] as object[]).slice(1);
  expect(changesSince(load(changed))?.added).toBe(-1);
});

it('leaves a proof out that cannot be read, and says so', () => {
  const dataset = load({ ...snapshot(), proof: { made: 7, checks: [] } });
  expect(dataset.meta.proof).toBeNull();
  expect(dataset.report.issues.map(({ path }) => path)).toContainEqual(expect.stringContaining('proof'));
});

it.each([1, 'c1', { map: 1 }, null])('asks nothing of a key that no snapshot writes: found as %j', (found) => {
  const hostile = snapshot();
  hostile['proof'] = { ...(hostile['proof'] as object), checks: { missing: ['c3'], found } };
  expect(changesSince(load(hostile))).toMatchObject({ fallen: [], risen: [] });
});
