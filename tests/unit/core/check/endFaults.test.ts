import { describe, expect, it } from 'vitest';
import { checkOne, FOUND, partly } from './talks';

const sent = { exact: 'Russia had sent Sergey Naryshkin' };

describe('rule (a): both ends are mentioned in the quotes', () => {
  it('finds both ends in one support quote, whichever is subject', () => {
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', sent]] })).toEqual(FOUND);
    expect(checkOne({ subject: 'naryshkin', object: 'russia', evidence: [['support', sent]] })).toEqual(FOUND);
  });

  it('finds them in two support quotes', () => {
    const evidence = [['support', { exact: 'sent Sergey Naryshkin' }], ['support', { exact: 'the secret talks' }]] as const;
    expect(checkOne({ subject: 'naryshkin', object: 'talks', evidence })).toEqual(FOUND);
  });

  it('finds one end in a context quote, and not without it', () => {
    const support = ['support', { exact: 'sent Sergey Naryshkin' }] as const;
    const claim = { subject: 'russia', object: 'naryshkin' };
    expect(checkOne({ ...claim, evidence: [support, ['context', { exact: 'Russia' }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [support] })).toEqual(partly('subjectNotNamed subject'));
    expect(checkOne({ subject: 'naryshkin', object: 'russia', evidence: [support] })).toEqual(partly('objectNotNamed object'));
  });

  it('tells an end that the quotes do not mention, and both', () => {
    expect(checkOne({ subject: 'turkey', object: 'naryshkin', evidence: [['support', sent]] })).toEqual(partly('subjectNotNamed subject'));
    expect(checkOne({ subject: 'turkey', object: 'burns', evidence: [['support', sent]] })).toEqual(partly('subjectNotNamed subject', 'objectNotNamed object'));
  });

  it('counts no mention that the quote cuts through', () => {
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', { exact: 'Russia had sent Sergey' }]] })).toEqual(partly('objectNotNamed object'));
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', { exact: 'ussia had sent Sergey Naryshkin' }]] })).toEqual(partly('subjectNotNamed subject'));
  });

  it('needs one end in a support quote', () => {
    const evidence = [['support', { exact: 'reported' }], ['context', sent]] as const;
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence })).toEqual(partly('endsOnlyInContext evidence'));
  });

  it('counts no quote of another role', () => {
    const evidence = [['support', { exact: 'sent Sergey Naryshkin' }], ['condition', { exact: 'Russia' }]] as const;
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence })).toEqual(partly('subjectNotNamed subject'));
  });

  describe('the same words for two entities', () => {
    const texts = { d: 'The two men met. Ann and Bob were there.' };
    const both = ['nominal', { exact: 'The two men' }] as const;
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [both, ['name', { exact: 'Ann' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [both, ['name', { exact: 'Bob' }]] as const },
    };
    const support = ['support', { exact: 'The two men met.' }] as const;

    it('are not both ends', () => {
      const file = { texts, entities: { ann: { ...entities.ann, type: 'Group' }, bob: { ...entities.bob, type: 'Group' } } };
      expect(checkOne({ subject: 'ann', object: 'bob', evidence: [support] }, file)).toEqual(partly('objectNotNamed object'));
    });

    it('are one of them where the other is named in a context quote', () => {
      const evidence = [support, ['context', { exact: 'Ann and Bob' }]] as const;
      expect(checkOne({ subject: 'ann', object: 'bob', evidence }, { texts, entities })).toEqual(FOUND);
    });
  });

  it('takes one mention for both ends of a claim about itself', () => {
    const claim = { subject: 'russia', object: 'russia' };
    expect(checkOne({ ...claim, evidence: [['support', sent]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'reported' }], ['context', sent]] })).toEqual(partly('endsOnlyInContext evidence'));
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'reported' }]] })).toEqual(partly('subjectNotNamed subject'));
  });

  it('takes no two documents together', () => {
    const texts = { a: 'Ann left.', b: 'Bob stayed.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [['name', { exact: 'Ann' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob', document: 'b' }]] as const },
    };
    const evidence = [['support', { exact: 'Ann left.' }], ['support', { exact: 'Bob stayed.', document: 'b' }]] as const;
    expect(checkOne({ subject: 'ann', object: 'bob', evidence }, { texts, entities })).toEqual(partly('objectNotNamed object'));
  });
});
