import { describe, expect, it } from 'vitest';
import { amend } from '../../../../src/core/amend/amend';
import { EXPORTERS } from '../../../../src/core/exporters/registry';
import { exportInput } from '../../../support/exportInput';
import { talks } from '../../../support/talks';
import { textOf } from '../../../support/textOf';

describe('what was amended, in what is exported', () => {
  const amended = amend(talks(), [
    { kind: 'rename', entity: 'oslo', name: { en: 'Christiania' }, aliases: ['Oslo'] },
    { kind: 'correctQuote', claim: 'c1', evidence: 0, words: { document: 'd', exact: 'Anna Berg leads', start: 0, end: 15 } },
  ], '2026-11-26T10:00:00Z');
  if (!amended.ok) throw new Error(amended.error);
  const written = (id: string, dataset = amended.value): string => textOf(EXPORTERS.find((exporter) => exporter.id === id)!, exportInput(dataset));

  it.each(['csvClaims', 'csvNodes', 'graphml', 'gexf', 'cx2', 'jsonld'])('%s: is told apart from what was imported', (id) => {
    const kind = id === 'csvNodes' ? 'rename' : 'correctQuote';
    expect(written(id)).toMatch(/by_hand|"byHand"/);
    expect(written(id)).toContain(kind);
    expect(written(id, talks())).not.toContain(kind);
  });

  it('markdown: is said of the claim, and counted at the end', () => {
    expect(written('markdown')).toMatch(/\*\*Stated · .* · amended by hand\*\* \[1\] \(c1\)/);
    expect(written('markdown')).toContain('2 amendments were made by hand in what was imported.');
    expect(written('markdown', talks())).not.toContain('by hand');
  });
});
