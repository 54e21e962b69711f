import { describe, expect, it } from 'vitest';
import { checkOne, ENTITIES, FOUND, partly, TALKS } from './talks';

const claim = { subject: 'russia', object: 'naryshkin' };
const sent = ['support', { exact: 'Russia had sent Sergey Naryshkin' }] as const;

describe('the check of a claim', () => {
  it('is unchecked without a support quote', () => {
    const unchecked = { check: 'unchecked', reasons: ['noSupport evidence'] };
    expect(checkOne(claim)).toEqual(unchecked);
    expect(checkOne({ ...claim, evidence: [['context', { exact: 'Russia had sent Sergey Naryshkin' }]] })).toEqual(unchecked);
  });

  it('is unchecked where the document of a quote, a source or a cue is not at hand', () => {
    const file = { texts: { talks: TALKS, away: undefined } };
    const away = { exact: 'Russia', document: 'away' };
    expect(checkOne({ ...claim, evidence: [['support', away]] }, file)).toEqual({ check: 'unchecked', reasons: ['documentMissing evidence[0]'] });
    expect(checkOne({ ...claim, evidence: [sent, ['context', away]] }, file)).toEqual({ check: 'unchecked', reasons: ['documentMissing evidence[1]'] });
    expect(checkOne({ ...claim, evidence: [sent], attribution: [{ source: 'kommersant', span: away, cue: away }] }, file))
      .toEqual({ check: 'unchecked', reasons: ['documentMissing attribution[0].span', 'documentMissing attribution[0].cue'] });
  });

  it('is unchecked where the document of a quote is unknown', () => {
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'Russia', document: 'nowhere' }]] }))
      .toEqual({ check: 'unchecked', reasons: ['documentMissing evidence[0]'] });
  });

  it('is missing where a support quote is, whatever else holds', () => {
    expect(checkOne({ ...claim, evidence: [sent, ['support', { exact: 'Russia has sent Sergey Naryshkin' }]] }))
      .toEqual({ check: 'missing', reasons: ['quoteMissing evidence[1]'] });
    const file = { texts: { talks: TALKS, away: undefined } };
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'no such words' }], ['support', { exact: 'Russia', document: 'away' }]] }, file).check).toBe('missing');
  });

  it('is partly where another quote is missing', () => {
    expect(checkOne({ ...claim, evidence: [sent, ['condition', { exact: 'unless' }]] })).toEqual(partly('quoteMissing evidence[1]'));
  });

  it('is partly where a quote stands in several places', () => {
    const texts = { talks: `${TALKS} ${TALKS}` };
    const evidence = [['support', { exact: 'Russia had sent Sergey Naryshkin' }]] as const;
    expect(checkOne({ ...claim, evidence }, { texts })).toEqual(FOUND);
    const nowhere = [['support', { exact: 'Russia had sent Sergey Naryshkin', nth: 7 }]] as const;
    expect(checkOne({ ...claim, evidence: nowhere }, { texts })).toEqual(partly('quoteAmbiguous evidence[0]'));
  });

  it('is found for a quote that is equal after folding only', () => {
    const texts = { talks: TALKS.replace('had sent', 'had\u00a0\r\nsent') };
    expect(checkOne({ ...claim, evidence: [sent] }, { texts })).toEqual(FOUND);
  });

  it('takes no mention for granted that is not in the text', () => {
    const entities = { ...ENTITIES, russia: { type: 'Country', names: ['Russia', 'USSR'], mentions: [['name', { exact: 'USSR' }]] as const } };
    expect(checkOne({ ...claim, evidence: [sent] }, { entities })).toEqual(partly('subjectNotNamed subject'));
  });
});
