import { describe, expect, it } from 'vitest';
import { amend } from '../../../../src/core/amend/amend';
import { claimsNaming } from '../../../../src/core/amend/claimsNaming';
import { recordSet } from '../../../../src/core/amend/recordSet';
import { claimAt } from '../../../../src/core/columns/access';
import { load } from '../../../support/load';

const people = ['ada', 'tom', 'cleo', 'zoe'].map((id) => ({ id, type: 'Person', name: { en: id } }));
const dataset = load({
  format: 'edgewise/1', documents: [], entities: people,
  claims: [
    { id: 'c1', subject: 'ada', predicate: 'met', object: 'tom' },
    { id: 'c2', subject: 'tom', predicate: 'met', object: 'cleo', attribution: [{ source: 'ada', act: 'states' }, { label: { en: 'aides' }, of: 'zoe', act: 'states' }] },
    { id: 'c3', subject: 'tom', predicate: 'met', object: 'cleo', event: 'zoe' },
  ],
});

describe('the claims that name an entity', () => {
  it('are those in which it stands in any place', () => {
    const records = recordSet(dataset);
    const naming = (id: string) => claimsNaming(records, id).map((claim) => claim.id);
    expect([naming('ada'), naming('zoe'), naming('nobody')]).toEqual([['c1', 'c2'], ['c2', 'c3'], []]);
  });

  it('are found again when they have changed: of three that become one after the other, all goes over', () => {
    const merged = amend(dataset, [{ kind: 'merge', kept: 'tom', gone: 'ada' }, { kind: 'merge', kept: 'zoe', gone: 'tom' }], '2026-11-26T10:00:00Z');
    if (!merged.ok) throw new Error(merged.error);
    expect(merged.value.entities.ids).toEqual(['cleo', 'zoe']);
    expect([0, 1, 2].map((row) => claimAt(merged.value, row)).map(({ subject, object }) => [subject, object])).toEqual([[1, 1], [1, 0], [1, 0]]);
  });
});
