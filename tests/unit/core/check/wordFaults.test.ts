import { describe, expect, it } from 'vitest';
import { checkOne, FOUND, partly } from './talks';

const sent = ['support', { exact: 'Washington may have sent Burns' }] as const;
const host = ['support', { exact: 'Turkey did not host the talks' }] as const;

describe('rule (d): what is hedged, negated or dated has its words', () => {
  it('needs the words of a certainty other than certain', () => {
    const claim = { subject: 'usa', object: 'burns' };
    expect(checkOne({ ...claim, certainty: 'certain', evidence: [sent] })).toEqual(FOUND);
    for (const certainty of ['probable', 'possible'] as const) {
      expect(checkOne({ ...claim, certainty, evidence: [sent, ['certainty', { exact: 'may' }]] })).toEqual(FOUND);
      expect(checkOne({ ...claim, certainty, evidence: [sent] })).toEqual(partly('certaintyWithoutWords certainty'));
      expect(checkOne({ ...claim, certainty, evidence: [sent, ['polarity', { exact: 'may' }]] })).toEqual(partly('certaintyWithoutWords certainty'));
    }
  });

  it('needs the words of a negative polarity', () => {
    const claim = { subject: 'turkey', object: 'talks', polarity: 'negative' } as const;
    expect(checkOne({ ...claim, evidence: [host, ['polarity', { exact: 'not' }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [host] })).toEqual(partly('polarityWithoutWords polarity'));
  });

  it('needs the words of a date', () => {
    const claim = { subject: 'turkey', object: 'talks', when: '2022-04' };
    expect(checkOne({ ...claim, evidence: [host, ['time', { exact: 'In April' }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [host] })).toEqual(partly('timeWithoutWords when'));
  });

  it('needs them in a sentence that holds a support or a context quote', () => {
    const claim = { subject: 'usa', object: 'burns', when: '2022-04' };
    const april = ['time', { exact: 'In April' }] as const;
    expect(checkOne({ ...claim, evidence: [sent, april] })).toEqual(partly('timeWithoutWords when'));
    expect(checkOne({ ...claim, evidence: [sent, april, ['context', { exact: 'host the talks' }]] })).toEqual(FOUND);
  });

  it('says that words are missing and that they are nowhere', () => {
    const evidence = [sent, ['certainty', { exact: 'perhaps' }]] as const;
    expect(checkOne({ subject: 'usa', object: 'burns', certainty: 'possible', evidence }))
      .toEqual(partly('quoteMissing evidence[1]', 'certaintyWithoutWords certainty'));
  });
});
