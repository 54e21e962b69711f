import fc from 'fast-check';
import { ACTS, CERTAINTIES, EVIDENCE_ROLES, GRAINS, MENTION_FORMS, PART_KINDS, POLARITIES } from '../../src/model/vocabulary';

const words = fc.constantFrom('Ada ', 'Lane ', 'l’été ', '🗂', 'met ', 'e\u0301', '. ', '“no” ', '\n', '\u200f', '東京', 'M. ', '\u00a0', '"', 'A');
const text = fc.array(words, { minLength: 1, maxLength: 30 }).map((pieces) => pieces.join(''));
const localText = fc.dictionary(fc.constantFrom('en', 'fr', 'de-AT'), text, { minKeys: 1, noNullPrototype: true });
const extra = fc.dictionary(fc.constantFrom('mood', 'x-id', 'ünknown'), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 1, noNullPrototype: true });

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Records with all unset keys left out, as JSON leaves them out. */
const record = (required: Fields, optional: Fields) =>
  fc.tuple(fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) }), extra).map(([known, unknown]) => ({ ...unknown, ...known }));

const DOCUMENTS = 3;
const ENTITIES = 4;
const attributes = fc.dictionary(fc.constantFrom('weight', 'Farbe', 'x y'), fc.oneof(text, fc.integer(), fc.boolean()), { noNullPrototype: true });
const documentId = fc.nat({ max: DOCUMENTS - 1 }).map((row) => `d${row}`);
const entityId = fc.nat({ max: ENTITIES - 1 }).map((row) => `e${row}`);

/** A quote that may or may not be in its document, with offsets that may or may not be right. */
const quote = { document: documentId, exact: text };
const places = { start: fc.nat({ max: 80 }), end: fc.nat({ max: 80 }), prefix: text, suffix: text };

const document = (row: number) => record({ id: fc.constant(`d${row}`) }, {
  title: localText, lang: fc.constantFrom('en', 'fr', 'ar'), text, url: fc.constantFrom('https://example.org/a', 'javascript:1'),
  publisher: fc.oneof(entityId, fc.constant('A daily')), published: fc.constantFrom('2022', '2022-03~', 'never'),
  parts: fc.array(fc.record({ start: fc.nat({ max: 20 }), end: fc.nat({ max: 30 }), kind: fc.constantFrom(...PART_KINDS) }), { maxLength: 3 }),
  sentences: fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 30 })), { maxLength: 2 }),
  pages: fc.array(fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 30 })), { maxLength: 2 }),
  translations: fc.dictionary(fc.constantFrom('en', 'fr'), fc.oneof(fc.array(text, { maxLength: 3 }), fc.constant('a.json')), { noNullPrototype: true }),
  href: fc.constantFrom('a.txt', '../a.txt'),
});

const entity = (row: number) => record({ id: fc.constant(`e${row}`), type: fc.constantFrom('Person', 'Country', 'Ship'), name: localText }, {
  aliases: fc.array(text, { maxLength: 2 }), description: localText, sameAs: fc.array(text, { maxLength: 1 }), coordinates: fc.constant([2.35, 48.85]), attributes,
  mentions: fc.array(record(quote, { ...places, form: fc.constantFrom(...MENTION_FORMS) }), { maxLength: 4 }),
});

const step = record({ act: fc.constantFrom(...ACTS) }, {
  source: entityId, label: localText, of: fc.oneof(entityId, fc.constant('nobody')), span: record(quote, places), cue: record(quote, places),
});

const claim = (row: number) => record({ id: fc.constant(`c${row}`), subject: entityId, predicate: fc.constantFrom('meets', 'heads', 'greets'), object: entityId }, {
  event: fc.oneof(entityId, fc.constant('nothing')), when: fc.constantFrom('2022-03', 'once'), certainty: fc.constantFrom(...CERTAINTIES),
  polarity: fc.constantFrom(...POLARITIES), attribution: fc.array(step, { maxLength: 3 }), method: text, score: fc.integer(), attributes,
  evidence: fc.array(record({ document: fc.oneof(documentId, fc.constant('d9')) }, { ...places, exact: text, role: fc.constantFrom(...EVIDENCE_ROLES), grain: fc.constantFrom(...GRAINS) }), { maxLength: 4 }),
});

const each = <Value>(count: number, make: (row: number) => fc.Arbitrary<Value>) => fc.tuple(...Array.from({ length: count }, (_, row) => make(row)));

/** Any file that can be opened, with quotes that may or may not stand in its documents. */
export const anyFile = record({
  format: fc.constant('edgewise/1'), documents: each(DOCUMENTS, document), entities: each(ENTITIES, entity), claims: each(5, claim),
  predicates: fc.constant([{ id: 'meets', label: { en: 'meets' }, symmetric: true }, { id: 'heads', label: { en: 'heads' }, group: 'role' }]),
}, { title: localText, description: localText, provenance: localText, license: text, created: text, view: fc.constant({ layout: 'stress' }) });
