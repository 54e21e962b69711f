import type { Act, Certainty, Polarity } from '../../src/model/vocabulary';

export interface GraphClaim {
  readonly subject: string;
  readonly object: string;
  readonly predicate?: string;
  readonly acts?: readonly Act[];
  readonly certainty?: Certainty;
  readonly polarity?: Polarity;
  readonly when?: string;
}

/** An `edgewise/1` object that is a graph and no more: entities of these ids, named for them, and claims without evidence. */
export function graphFile(entities: Readonly<Record<string, string>>, claims: readonly GraphClaim[]): object {
  return {
    format: 'edgewise/1',
    title: { en: 'Graph' },
    predicates: [
      { id: 'heads', label: { en: 'heads', fr: 'dirige' } },
      { id: 'meets', label: { en: 'meets', fr: 'rencontre' }, symmetric: true },
    ],
    documents: [{ id: 'd', lang: 'en', text: 'Nothing.' }],
    entities: Object.entries(entities).map(([id, type]) => ({ id, type, name: { en: id, fr: `${id} (fr)` } })),
    claims: claims.map(({ subject, object, predicate = 'heads', acts = [], certainty = 'certain', polarity = 'positive', when }, i) => ({
      id: `c${i}`, subject, predicate, object, certainty, polarity,
      attribution: acts.map((act) => ({ act, label: { en: 'somebody' } })),
      ...(when === undefined ? {} : { when }),
    })),
  };
}
