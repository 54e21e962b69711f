import { describe, expect, it } from 'vitest';
import { GRAINS } from '../../../../src/model/vocabulary';
import { load } from '../../../support/load';

const text = 'Ada Lane founded Acme. Years later she met Bob Reed.';
const file = (evidence: object) => ({
  format: 'edgewise/1',
  documents: [{ id: 'd', text, lang: 'en' }],
  entities: [
    { id: 'ada', type: 'Person', name: { en: 'Ada Lane' }, mentions: [{ document: 'd', exact: 'Ada Lane' }] },
    { id: 'acme', type: 'Organization', name: { en: 'Acme' }, mentions: [{ document: 'd', exact: 'Acme' }] },
  ],
  predicates: [{ id: 'founds', label: { en: 'founds' } }],
  claims: [{ id: 'c', subject: 'ada', predicate: 'founds', object: 'acme', evidence: [{ document: 'd', role: 'support', ...evidence }] }],
});

describe('the check of evidence that is more than a passage', () => {
  it.each(GRAINS)('a %s', (grain) => {
    const { claims } = load(file({ exact: text, grain }));
    expect({ check: claims.check[0], reasons: claims.reasons.get(0)?.map(({ code }) => code) ?? [] })
      .toEqual(grain === 'passage' ? { check: 0, reasons: [] } : { check: 3, reasons: ['noSupport'] });
  });
});
