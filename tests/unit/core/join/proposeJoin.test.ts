import { describe, expect, it } from 'vitest';
import { proposeJoin } from '../../../../src/core/join/proposeJoin';
import type { JoinPair } from '../../../../src/model/join';
import { load } from '../../../support/load';

interface Who {
  readonly id: string;
  readonly type?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly sameAs?: readonly string[];
}

const dataset = (whos: readonly Who[], amendments: readonly object[] = []) => load({
  format: 'edgewise/1', documents: [], claims: [], entities: whos.map(({ type = 'Person', name, ...rest }) => ({ ...rest, type, name: { en: name } })), amendments,
});

const proposed = (open: ReturnType<typeof dataset>, added: ReturnType<typeof dataset>) => {
  const words = ({ open: one, added: other, why }: JoinPair) => `${open.entities.ids[one]} = ${added.entities.ids[other]}: ${why.by} ${why.what}`;
  const { certain, candidates } = proposeJoin(open, added);
  return { certain: certain.map(words), candidates: candidates.map(words) };
};

describe('proposing what of two datasets is one', () => {
  it('is certain of an identifier that two share, however it is written', () => {
    expect(proposed(
      dataset([{ id: 'a', name: 'CIA', type: 'Organization', sameAs: ['wikidata:Q37230'] }, { id: 'b', name: 'B', sameAs: ['https://example.org/b/'] }]),
      dataset([{ id: 'x', name: 'Central Intelligence Agency', type: 'Group', sameAs: ['http://www.wikidata.org/entity/Q37230'] }, { id: 'y', name: 'Y', sameAs: ['http://example.org/b'] }]),
    )).toEqual({ certain: ['a = x: sameAs wikidata:Q37230', 'b = y: sameAs example.org/b'], candidates: [] });
  });

  it('asks where more than two have the identifier', () => {
    expect(proposed(
      dataset([{ id: 'a', name: 'A', sameAs: ['wikidata:Q1'] }]),
      dataset([{ id: 'x', name: 'X', sameAs: ['wikidata:Q1'] }, { id: 'y', name: 'Y', sameAs: ['wikidata:Q1'] }]),
    )).toEqual({ certain: [], candidates: ['a = x: sameAs wikidata:Q1'] });
  });

  it('asks where name or alias are the same but for case and accents, of one type alone', () => {
    expect(proposed(
      dataset([{ id: 'a', name: 'Zoë Élan' }, { id: 'b', name: 'Paris', type: 'Place' }, { id: 'c', name: 'United States', type: 'Country', aliases: ['US'] }]),
      dataset([{ id: 'x', name: 'zoe elan' }, { id: 'y', name: 'Paris' }, { id: 'z', name: 'us', type: 'Country' }]),
    )).toEqual({ certain: [], candidates: ['a = x: name Zoë Élan', 'c = z: name US'] });
  });

  it('asks even where id, name and type are the same, and of namesakes prefers the one of the same id', () => {
    expect(proposed(dataset([{ id: 'ada-1', name: 'Ada' }, { id: 'ada', name: 'Ada' }]), dataset([{ id: 'ada', name: 'Ada' }, { id: 'other', name: 'Ada' }])))
      .toEqual({ certain: [], candidates: ['ada = ada: name Ada', 'ada-1 = other: name Ada'] });
  });

  it('does not ask again what was decided', () => {
    const apart = [{ id: 'a1', kind: 'distinct', at: '2026-11-26T10:00:00Z', before: {}, after: {}, entities: ['ada', 'ada-2'] }];
    const [one, two] = [{ id: 'ada', name: 'Ada' }, { id: 'ada-2', name: 'Ada', aliases: ['A. Lane'] }];
    const open = dataset([one, two], apart);
    expect(proposed(open, dataset([{ ...two, id: 'ada' }])).candidates).toEqual(['ada-2 = ada: name Ada']);
    expect(proposed(open, dataset([one])).candidates).toEqual(['ada = ada: name Ada']);
    expect(proposed(open, dataset([{ id: 'ada', name: 'Ada', aliases: ['Another'] }])).candidates).toEqual(['ada = ada: name Ada']);
    const link = { sameAs: ['wikidata:Q1'] };
    expect(proposed(dataset([{ ...one, ...link }, two], apart), dataset([{ ...two, ...link }])).certain).toEqual(['ada = ada-2: sameAs wikidata:Q1']);
    expect(proposed(dataset([{ ...one, ...link }, { ...two, ...link }], apart), dataset([{ ...two, ...link }]))).toEqual({ certain: [], candidates: ['ada-2 = ada-2: sameAs wikidata:Q1'] });
  });
});
