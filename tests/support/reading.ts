import type { Dataset } from '../../src/model/dataset';
import { load } from './load';

const TEXT = 'Freedonia sent Ivanov, the paper said. Sylvania lies by the sea.\nIt may have hosted talks in March. Freedonia denies that it sent Ivanov. Nothing else happened.';
const SHORT = 'Titre\n\nOne. Two.\nThree.';

const at = (exact: string, from = 0) => {
  const start = TEXT.indexOf(exact, from);
  return start < 0 ? { document: 'd', exact } : { document: 'd', exact, start, end: start + exact.length };
};
const quote = (role: string, exact: string, from = 0) => ({ ...at(exact, from), role });
const second = TEXT.indexOf('Freedonia denies');

/**
 * A small dataset for what reads: an edge claimed and denied, quotes in two sentences and over two, a context, a hedge, a
 * date, a missing quote, a chunk, a document with parts (or with `other` as its text) and one whose text is not at hand.
 */
export function reading(other?: string): Dataset {
  return load({
    format: 'edgewise/1', title: { en: 'Reading', fr: 'Lecture' }, provenance: { en: 'Made up.' },
    predicates: [
      { id: 'sends', label: { en: 'sends', fr: 'envoie' }, inverse: { en: 'is sent by', fr: 'est envoyé par' }, group: 'contact' },
      { id: 'hosts', label: { en: 'hosts', fr: 'accueille' }, group: 'mediation' },
      { id: 'fights', label: { en: 'fights', fr: 'combat' }, inverse: { en: 'is fought by', fr: 'est combattu par' }, group: 'conflict' },
      { id: 'near', label: { en: 'is near', fr: 'est près de' }, symmetric: true, group: 'place' },
    ],
    documents: [
      {
        id: 'd', title: { en: 'The story' }, lang: 'en', text: TEXT, publisher: 'The Paper', published: '2022-11-14', url: 'https://example.org/story',
        translations: { fr: ['La Freedonie a envoyé Ivanov, dit le journal.', 'La Sylvanie est au bord de la mer.', 'Elle aurait accueilli des pourparlers en mars.', 'La Freedonie nie.', 'Rien d’autre.'] },
      },
      {
        id: 'short', title: { en: 'Short' }, lang: 'en', text: other ?? SHORT, url: 'javascript:alert(1)',
        ...(other === undefined && { parts: [{ start: 0, end: 5, kind: 'headline', lang: 'fr' }] }),
      },
      { id: 'gone', title: { en: 'Gone' }, lang: 'en', href: 'gone.txt' },
    ],
    entities: [
      {
        id: 'freedonia', type: 'Country', name: { en: 'Freedonia', fr: 'Freedonie' }, sameAs: ['wikidata:Q42', 'javascript:alert(1)'],
        mentions: [{ ...at('Freedonia'), form: 'name' }, { ...at('Freedonia', second), form: 'name' }, { ...at('it', second), form: 'pronoun' }],
      },
      {
        id: 'sylvania', type: 'Country', name: { en: 'Sylvania', fr: 'Sylvanie' }, aliases: ['Sylvanian Republic'], description: { en: 'A country by the sea' },
        mentions: [{ ...at('Sylvania'), form: 'name' }, { ...at('It'), form: 'pronoun' }],
      },
      { id: 'ivanov', type: 'Person', name: { en: 'Ivanov' }, mentions: [{ ...at('Ivanov'), form: 'name' }, { ...at('Ivanov', second), form: 'name' }] },
      { id: 'talks', type: 'Event', name: { en: 'March talks', fr: 'Pourparlers de mars' }, mentions: [{ ...at('talks'), form: 'nominal' }] },
      { id: 'paper', type: 'Organization', name: { en: 'The Paper' }, aliases: ['the paper'], mentions: [{ ...at('the paper'), form: 'name' }] },
      { id: 'sea', type: 'Place', name: { en: 'the sea' }, mentions: [{ ...at('the sea'), form: 'name' }] },
    ],
    claims: [
      {
        id: 'sent', subject: 'freedonia', predicate: 'sends', object: 'ivanov', evidence: [quote('support', 'Freedonia sent Ivanov')],
        attribution: [{ source: 'paper', act: 'reports', span: at('the paper'), cue: at('said') }],
      },
      {
        id: 'denied', subject: 'freedonia', predicate: 'sends', object: 'ivanov', evidence: [quote('support', 'it sent Ivanov')],
        attribution: [{ source: 'freedonia', act: 'denies', span: at('Freedonia', second), cue: at('denies') }],
      },
      {
        id: 'hosts', subject: 'sylvania', predicate: 'hosts', object: 'talks', certainty: 'possible', when: '2022-03',
        evidence: [quote('support', 'It may have hosted talks'), quote('context', 'Sylvania'), quote('certainty', 'may'), quote('time', 'in March')],
      },
      { id: 'two', subject: 'sea', predicate: 'near', object: 'sylvania', evidence: [quote('support', 'by the sea.\nIt may have hosted talks')] },
      {
        id: 'astray', subject: 'sylvania', predicate: 'fights', object: 'freedonia',
        evidence: [
          { document: 'd', exact: 'Freedonia bombed Sylvania', role: 'support' },
          { ...at('Sylvania lies by the sea.\nIt may have hosted talks in March.'), role: 'support', grain: 'chunk' },
          { document: 'd', role: 'support', grain: 'document' },
        ],
      },
    ],
  });
}
