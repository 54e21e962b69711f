/** Any JSON object that a test may change at will. */
export type Json = Record<string, unknown>;

export interface SmallFile extends Json {
  documents: Json[];
  entities: Json[];
  claims: Json[];
  predicates: Json[];
}

/** A valid file of two documents, four entities and two claims, with something of everything; a fresh one each time. */
export const smallFile = (): SmallFile => ({
  format: 'edgewise/1',
  title: { en: 'A small file', fr: 'Un petit fichier' },
  description: { en: 'For tests' },
  provenance: { en: 'Made up' },
  license: 'CC0-1.0',
  created: '2026-01-01',
  predicates: [
    { id: 'meets', label: { en: 'meets' }, group: 'contact', symmetric: true },
    { id: 'heads', label: { en: 'heads' }, inverse: { en: 'is headed by' }, group: 'role', sameAs: ['wikidata:P1037'] },
  ],
  documents: [
    {
      id: 'd1', title: { en: 'One' }, lang: 'en', url: 'https://example.org/1', publisher: 'gazette', published: '2026-01-01',
      // '🗂' is one code point and two UTF-16 units, so that all offsets after it differ.
      text: '🗂 News\nAda Lane met Bob Reed in Paris. The Gazette said that Ada Lane may not head Acme in 2025.',
      parts: [{ start: 0, end: 6, kind: 'headline' }],
      pages: [[0, 6]],
    },
    { id: 'd2', title: { en: 'Two' }, lang: 'en', publisher: 'A daily', text: 'Bob Reed met Ada Lane.', sentences: [[0, 22]], translations: { fr: ['Bob Reed a rencontré Ada Lane.'] } },
  ],
  entities: [
    { id: 'ada', type: 'Person', name: { en: 'Ada Lane' }, aliases: ['Ada'], mentions: [{ document: 'd1', exact: 'Ada Lane' }, { document: 'd2', exact: 'Ada Lane', start: 13, end: 21, form: 'name' }] },
    { id: 'bob', type: 'Person', name: { en: 'Bob Reed' }, mentions: [{ document: 'd1', exact: 'Bob Reed', start: 20, end: 28 }, { document: 'd2', exact: 'Bob Reed' }] },
    { id: 'acme', type: 'Organization', name: { en: 'Acme' }, coordinates: [2.35, 48.85], mentions: [{ document: 'd1', exact: 'Acme' }] },
    { id: 'gazette', type: 'Organization', name: { en: 'The Gazette' }, description: { en: 'A paper' }, sameAs: ['wikidata:Q1'], mentions: [{ document: 'd1', exact: 'The Gazette' }] },
  ],
  claims: [
    { id: 'c1', subject: 'ada', predicate: 'meets', object: 'bob', evidence: [{ document: 'd1', exact: 'Ada Lane met Bob Reed', start: 7, end: 28, role: 'support' }], method: 'human', score: 0.9 },
    {
      id: 'c2', subject: 'ada', predicate: 'heads', object: 'acme', certainty: 'possible', polarity: 'negative', when: '2025',
      attribution: [{ source: 'gazette', act: 'states', span: { document: 'd1', exact: 'The Gazette' }, cue: { document: 'd1', exact: 'said' } }],
      evidence: [
        { document: 'd1', exact: 'Ada Lane may not head Acme', role: 'support' },
        { document: 'd1', exact: 'may', role: 'certainty' }, { document: 'd1', exact: 'not', role: 'polarity' }, { document: 'd1', exact: 'in 2025', role: 'time' },
      ],
    },
    { id: 'c3', subject: 'bob', predicate: 'meets', object: 'ada', evidence: [{ document: 'd2', exact: 'Bob Reed met Ada Lane' }] },
  ],
});

/** The first item of a list that the small file surely has. */
export const at = (list: unknown, place: number): Json => {
  const item: unknown = Array.isArray(list) ? list[place] : undefined;
  if (typeof item !== 'object' || item === null) throw new RangeError(`No item ${place}`);
  return item as Json;
};
