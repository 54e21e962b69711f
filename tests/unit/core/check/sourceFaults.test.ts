import { describe, expect, it } from 'vitest';
import type { TinyStep } from '../../../support/tinyDataset';
import { checkOne, ENTITIES, FOUND, partly } from './talks';

const support = ['support', { exact: 'Russia had sent Sergey Naryshkin' }] as const;
const reported: TinyStep = { source: 'kommersant', act: 'reports', span: { exact: 'Kommersant' }, cue: { exact: 'reported' } };

const said = (...attribution: TinyStep[]) => checkOne({ subject: 'russia', object: 'naryshkin', evidence: [support], attribution });

describe('rule (c): each step of the attribution is in the text', () => {
  it('finds a source and its cue in the sentence of the quote', () => {
    expect(said(reported)).toEqual(FOUND);
  });

  it('needs no cue', () => {
    expect(said({ source: 'kommersant', span: { exact: 'Kommersant' } })).toEqual(FOUND);
  });

  it('needs a span that is found', () => {
    expect(said({ source: 'kommersant' })).toEqual(partly('sourceNotFound attribution[0].span'));
    expect(said({ ...reported, span: { exact: 'Izvestia' } })).toEqual(partly('sourceNotFound attribution[0].span'));
  });

  it('needs a span that is a mention of the source, from end to end', () => {
    expect(said({ ...reported, source: 'nsc' })).toEqual(partly('sourceNotMention attribution[0].span'));
    expect(said({ ...reported, span: { exact: 'Kommersant reported' } })).toEqual(partly('sourceNotMention attribution[0].span'));
    expect(said({ source: 'russia', span: { exact: 'that Russia' } })).toEqual(partly('sourceNotMention attribution[0].span'));
    expect(said({ ...reported, span: { exact: 'Kommers' } })).toEqual(partly('sourceNotMention attribution[0].span'));
  });

  it('holds the source to rule (b)', () => {
    const claim = {
      subject: 'naryshkin', object: 'burns', attribution: [{ source: 'kommersant', span: { exact: 'The paper' }, cue: { exact: 'added' } }],
    };
    const evidence = [['support', { exact: 'the spy chief met Bill Burns' }], ['context', { exact: 'Sergey Naryshkin' }]] as const;
    expect(checkOne({ ...claim, evidence: [...evidence, ['context', { exact: 'Kommersant' }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence })).toEqual(partly('antecedentMissing attribution[0].span'));
  });

  it('needs a cue that is found, in the same sentence', () => {
    expect(said({ ...reported, cue: { exact: 'stated' } })).toEqual(partly('cueNotFound attribution[0].cue'));
    expect(said({ ...reported, cue: { exact: 'added' } })).toEqual(partly('cueElsewhere attribution[0].cue'));
  });

  it('takes no cue of another document, though it stands at the same place', () => {
    const texts = { a: 'Ann said Bob left.', b: 'Ann said Bob left.' };
    const entities = {
      ann: { type: 'Person', names: ['Ann'], mentions: [['name', { exact: 'Ann' }]] as const },
      bob: { type: 'Person', names: ['Bob'], mentions: [['name', { exact: 'Bob' }]] as const },
    };
    const attribution = [{ source: 'ann', span: { exact: 'Ann' }, cue: { exact: 'said', document: 'b' } }];
    expect(checkOne({ subject: 'ann', object: 'bob', evidence: [['support', { exact: 'Ann said Bob' }]], attribution }, { texts, entities }))
      .toEqual(partly('cueElsewhere attribution[0].cue'));
  });

  it('needs a sentence that holds a support quote or lies in a context quote', () => {
    const claim = { subject: 'usa', object: 'burns', attribution: [reported] };
    const evidence = [['support', { exact: 'Washington may have sent Burns' }]] as const;
    const sentence = 'Kommersant reported that Russia had sent Sergey Naryshkin to the secret talks.';
    expect(checkOne({ ...claim, evidence })).toEqual(partly('sourceFarFromQuote attribution[0].span'));
    expect(checkOne({ ...claim, evidence: [...evidence, ['context', { exact: sentence }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [...evidence, ['context', { exact: sentence.slice(0, -1) }]] })).toEqual(FOUND);
    expect(checkOne({ ...claim, evidence: [...evidence, ['context', { exact: 'Kommersant reported' }]] })).toEqual(partly('sourceFarFromQuote attribution[0].span'));
  });

  it('takes a sentence that holds a part of a support quote', () => {
    const evidence = [['support', { exact: 'Russia had sent Sergey Naryshkin to the secret talks. The paper' }]] as const;
    expect(checkOne({ subject: 'russia', object: 'naryshkin', evidence, attribution: [reported] })).toEqual(FOUND);
  });

  it('checks every step', () => {
    expect(said(reported, { ...reported, source: 'nsc' })).toEqual(partly('sourceNotMention attribution[1].span'));
    expect(said({ ...reported, cue: { exact: 'added' } }, { ...reported, source: 'nsc' }))
      .toEqual(partly('cueElsewhere attribution[0].cue', 'sourceNotMention attribution[1].span'));
  });

  describe('an unnamed source', () => {
    const evidence = [['support', { exact: 'Washington may have sent Burns' }]] as const;
    const spokesperson: TinyStep = { of: 'nsc', span: { exact: 'A spokesperson' }, cue: { exact: 'said' } };
    const told = (step: TinyStep) => checkOne({ subject: 'usa', object: 'burns', evidence, attribution: [step] });

    it('has whom it belongs to mentioned in its sentence', () => {
      expect(told(spokesperson)).toEqual(FOUND);
      expect(told({ ...spokesperson, of: 'kommersant' })).toEqual(partly('sourceNotMention attribution[0].of'));
    });

    it('belongs to whom its own words mention, not to another in the sentence', () => {
      const long = { ...spokesperson, span: { exact: 'A spokesperson for the NSC' } };
      const texts = { d: 'CNN heard a spokesperson for the NSC. Washington may have sent Burns, CNN said.' };
      const entities = {
        ...ENTITIES,
        cnn: { type: 'Organization', names: ['CNN'], mentions: [['name', { exact: 'CNN' }]] as const },
      };
      expect(told(long)).toEqual(FOUND);
      const claim = (of: string) => checkOne({
        subject: 'usa', object: 'burns', evidence: [...evidence, ['context', { exact: 'CNN heard a spokesperson for the NSC.' }]],
        attribution: [{ of, span: { exact: 'a spokesperson for the NSC' }, cue: { exact: 'heard' } }],
      }, { texts, entities: { ...entities, burns: { type: 'Person', names: ['Burns'], mentions: [['name', { exact: 'Burns' }]] } } });
      expect(claim('nsc')).toEqual(FOUND);
      expect(claim('cnn')).toEqual(partly('sourceNotMention attribution[0].of'));
    });

    it('may be called after one of another type', () => {
      const texts = { d: 'A Russian source of CNN said Burns left Ankara.' };
      const one = (type: string, exact: string) => ({ type, names: [exact], mentions: [['name', { exact }]] as const });
      const entities = { russia: one('Country', 'Russian'), cnn: one('Organization', 'CNN'), burns: one('Person', 'Burns'), ankara: one('Place', 'Ankara') };
      const claim = (of: string) => checkOne({
        subject: 'burns', object: 'ankara', evidence: [['support', { exact: 'Burns left Ankara' }]], attribution: [{ of, span: { exact: 'A Russian source' } }],
      }, { texts, entities });
      expect([claim('cnn'), claim('russia')]).toEqual([FOUND, FOUND]);
    });

    it('may belong to nobody, but is in the text', () => {
      expect(told({ span: { exact: 'A spokesperson' }, cue: { exact: 'said' } })).toEqual(FOUND);
      expect(told({ cue: { exact: 'said' } })).toEqual(partly('sourceNotFound attribution[0].span'));
    });
  });
});
