import { load } from './load';
import type { Dataset } from '../../src/model/dataset';

const TEXT =
  'Anna Berg leads the Bureau. The Bureau denies that Carl Dahl met Anna Berg. ' +
  'A spokesperson of the Bureau said Carl Dahl may have visited Oslo. The Courier reports that Anna Berg visited Oslo.';

const span = (exact: string) => ({ document: 'd', exact });
const quote = (exact: string, role = 'support') => ({ ...span(exact), role });
const named = (id: string, type: string, name: string, fr = name) => ({ id, type, name: { en: name, fr }, mentions: [{ document: 'd', exact: name, form: 'name' }] });

/** A small dataset with what the frame has to show: every kind of source, a hedge, a statement, a quote that is not there, an unknown key. */
export const TALKS = {
  format: 'edgewise/1',
  title: { en: 'Who met whom', fr: 'Qui a vu qui' },
  provenance: { en: 'Account of the Gazette, a made-up paper.', fr: 'Récit de la Gazette, un journal inventé.' },
  license: 'CC0-1.0',
  created: '2026-11-24',
  predicates: [
    { id: 'leads', label: { en: 'leads', fr: 'dirige' }, group: 'role' },
    { id: 'met', label: { en: 'met', fr: 'a rencontré' }, group: 'contact', symmetric: true },
    { id: 'visited', label: { en: 'visited', fr: 'a visité' }, group: 'contact' },
    { id: 'reportsOn', label: { en: 'reports on', fr: 'rapporte' }, group: 'statement' },
  ],
  documents: [{ id: 'd', title: { en: 'The story' }, lang: 'en', publisher: 'The Gazette', published: '2022-11-14', text: TEXT, colour: 'blue' }],
  entities: [
    named('anna', 'Person', 'Anna Berg'),
    named('carl', 'Person', 'Carl Dahl'),
    named('bureau', 'Organization', 'Bureau', 'Bureau central'),
    named('courier', 'Organization', 'The Courier', 'Le Courrier'),
    named('oslo', 'Place', 'Oslo'),
  ],
  claims: [
    { id: 'c1', subject: 'anna', predicate: 'leads', object: 'bureau', evidence: [quote('Anna Berg leads the Bureau')] },
    {
      id: 'c2', subject: 'carl', predicate: 'met', object: 'anna', evidence: [quote('Carl Dahl met Anna Berg')],
      attribution: [{ source: 'bureau', act: 'denies', span: span('The Bureau'), cue: span('denies') }],
    },
    {
      id: 'c3', subject: 'carl', predicate: 'visited', object: 'oslo', certainty: 'possible',
      evidence: [quote('Carl Dahl may have visited Oslo'), quote('may have', 'certainty')],
      attribution: [{ label: { en: 'a spokesperson', fr: 'un porte-parole' }, of: 'bureau', act: 'states', span: span('A spokesperson of the Bureau'), cue: span('said') }],
    },
    {
      id: 'c4', subject: 'anna', predicate: 'visited', object: 'oslo', evidence: [quote('Anna Berg visited Oslo')],
      attribution: [{ source: 'courier', act: 'reports', span: span('The Courier'), cue: span('reports') }],
    },
    { id: 'c5', subject: 'courier', predicate: 'reportsOn', object: 'anna', evidence: [quote('The Courier reports that Anna Berg')] },
    { id: 'c6', subject: 'anna', predicate: 'met', object: 'carl', evidence: [quote('Anna Berg dined with Carl Dahl')] },
  ],
};

export const talks = (): Dataset => load(TALKS);
