import { describe, expect, it } from 'vitest';
import type { TinyEntity } from '../../../support/tinyDataset';
import { checkOne, ENTITIES, FOUND, partly } from './talks';

const names = ['context', { exact: 'sent Sergey Naryshkin' }] as const;

describe('rule (b): a mention stands for its entity', () => {
  it('takes a name that equals one of its names or aliases after folding', () => {
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', { exact: 'Russia had sent Sergey Naryshkin' }]] })).toEqual(FOUND);
  });

  it('takes no other name', () => {
    const entities = { ...ENTITIES, russia: { ...ENTITIES.russia, names: ['Russian Federation', 'Rus'] } as TinyEntity };
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', { exact: 'Russia had sent Sergey Naryshkin' }]] }, { entities }))
      .toEqual(partly('nameDiffers subject'));
  });

  it('takes a name that differs where another mention in the quotes is right', () => {
    const mentions = [['name', { exact: 'sent' }], ['name', { exact: 'Russia' }]] as const;
    const entities = { ...ENTITIES, russia: { type: 'Country', names: ['Russia'], mentions } };
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence: [['support', { exact: 'Russia had sent Sergey Naryshkin' }]] }, { entities })).toEqual(FOUND);
  });

  it('takes a metonym by annotation', () => {
    expect(checkOne({ subject: 'usa', object: 'burns', evidence: [['support', { exact: 'Washington may have sent Burns' }]] })).toEqual(FOUND);
  });

  it.each([['nominal', 'the spy chief met Bill Burns'], ['pronoun', 'he left']])('needs a name in a context quote for a %s of a person', (_, exact) => {
    const evidence = [['support', { exact }], ['support', { exact: 'Bill Burns' }]] as const;
    const claim = { subject: 'naryshkin', object: 'burns' };
    expect(checkOne({ ...claim, evidence: [...evidence, names] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence })).toEqual(partly('antecedentMissing subject'));
  });

  it('needs the name of the same entity', () => {
    const evidence = [['support', { exact: 'the spy chief met Bill Burns' }], ['context', { exact: 'Russia' }]] as const;
    expect(checkOne({ subject: 'naryshkin', object: 'burns', evidence })).toEqual(partly('antecedentMissing subject'));
  });

  it('takes a name that stands in the sentence, outside every quote', () => {
    const texts = { d: 'Ann met Bob, and she said so. She left Bob.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [['name', { exact: 'Ann' }], ['pronoun', { exact: 'she' }], ['pronoun', { exact: 'She' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob' }], ['name', { exact: 'Bob', nth: 1 }]] as const },
    };
    const claim = { subject: 'ann', object: 'bob' };
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'Bob, and she said so' }]] }, { texts, entities })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'She left Bob' }]] }, { texts, entities })).toEqual(partly('antecedentMissing subject'));
  });

  it('takes neither another nominal, nor a metonym, nor a wrong name as antecedent of a person', () => {
    const texts = { d: 'The chief met Bob. She left Bob. Amy came.' };
    const bob = { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob', nth: 1 }]] as const };
    const evidence = [['support', { exact: 'She left Bob' }], ['context', { exact: 'The chief met Bob.' }], ['context', { exact: 'Amy came.' }]] as const;
    for (const other of [['nominal', { exact: 'The chief' }], ['metonym', { exact: 'The chief' }], ['name', { exact: 'Amy' }]] as const) {
      const entities = { ann: { type: 'Person', names: ['Ann'], mentions: [['pronoun', { exact: 'She' }], other] as const }, bob };
      expect(checkOne({ subject: 'ann', object: 'bob', evidence: evidence.slice(0, 1) }, { texts, entities })).toEqual(partly('antecedentMissing subject'));
    }
    const entities = { ann: { type: 'Person', names: ['Ann'], mentions: [['pronoun', { exact: 'She' }], ['nominal', { exact: 'The chief' }], ['name', { exact: 'Amy' }]] as const }, bob };
    expect(checkOne({ subject: 'ann', object: 'bob', evidence }, { texts, entities })).toEqual(partly('antecedentMissing subject'));
  });

  it('lets a nominal of an event stand for itself, and be the antecedent of its pronouns', () => {
    expect(checkOne({ subject: 'naryshkin', object: 'talks', evidence: [['support', { exact: 'Sergey Naryshkin to the secret talks' }]] })).toEqual(FOUND);
    const support = ['support', { exact: 'Peskov called it a hoax' }] as const;
    const entities = { ...ENTITIES, peskov: { ...ENTITIES.peskov, names: ['Dmitri Peskov', 'Peskov'] } as TinyEntity };
    expect(checkOne({ subject: 'peskov', object: 'talks', evidence: [support, ['context', { exact: 'host the talks' }]] }, { entities })).toEqual(FOUND);
    expect(checkOne({ subject: 'peskov', object: 'talks', evidence: [support] }, { entities })).toEqual(partly('antecedentMissing object'));
  });

  it('takes what describes an event in the pronoun’s sentence, outside every quote', () => {
    const texts = { d: 'The talks began, but Ann left them. She left them.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [['name', { exact: 'Ann' }]] as const },
      talks: { type: 'Event', names: ['Ankara talks'], mentions: [['nominal', { exact: 'The talks' }], ['pronoun', { exact: 'them' }], ['pronoun', { exact: 'them', nth: 1 }]] as const },
    };
    const claim = { subject: 'ann', object: 'talks' };
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'Ann left them' }]] }, { texts, entities })).toEqual(FOUND);
    const evidence = [['support', { exact: 'She left them' }], ['context', { exact: 'Ann' }]] as const;
    expect(checkOne({ ...claim, evidence }, { texts, entities })).toEqual(partly('antecedentMissing object'));
    expect(checkOne({ ...claim, evidence: [['support', { exact: 'Ann left them' }]] }, { texts, entities: { ...entities, talks: { ...entities.talks, type: 'Person' } } }))
      .toEqual(partly('antecedentMissing object'));
  });

  it('takes no nominal for a name, even where its words are an alias', () => {
    const texts = { d: 'The chief met Bob.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann', 'The chief'], mentions: [['nominal', { exact: 'The chief' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob' }]] as const },
    };
    expect(checkOne({ subject: 'ann', object: 'bob', evidence: [['support', { exact: 'The chief met Bob' }]] }, { texts, entities })).toEqual(partly('antecedentMissing subject'));
  });

  it('takes no context quote of another document for an antecedent', () => {
    const texts = { d: 'She left Bob.', e: 'Ann came.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [['pronoun', { exact: 'She' }], ['name', { exact: 'Ann', document: 'e' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob' }]] as const },
    };
    const evidence = [['support', { exact: 'She left Bob.' }], ['context', { exact: 'Ann came.', document: 'e' }]] as const;
    expect(checkOne({ subject: 'ann', object: 'bob', evidence }, { texts, entities })).toEqual(partly('antecedentMissing subject'));
  });
});
