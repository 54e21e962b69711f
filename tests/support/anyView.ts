import fc from 'fast-check';
import type { OpenRow, Selection, View } from '../../src/model/view';

const anyId = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.isWellFormed() && text !== '__proto__');
const whole = fc.integer({ min: -5000, max: 5000 });

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  anyId.map((entity): Selection => ({ kind: 'entity', id: entity })),
  fc.record({ kind: fc.constant('edge' as const), subject: anyId, predicate: anyId, object: anyId }),
  fc.record({ kind: fc.constant('edge' as const), subject: anyId, predicate: anyId, object: anyId, claim: anyId }),
  fc.record({ kind: fc.constant('sentence' as const), document: anyId, number: fc.nat({ max: 1e9 }) }),
);

const maybeId = fc.oneof(fc.constant(null), anyId);

const ids = fc.uniqueArray(anyId, { maxLength: 4 });
const choice = fc
  .record({ include: ids, exclude: ids, mode: fc.constantFrom('any' as const, 'all' as const), query: fc.string({ maxLength: 10 }).filter((text) => text.isWellFormed()) })
  .filter((made) => made.include.length + made.exclude.length > 0 || made.query !== '');

const depth = fc.integer({ min: 0, max: 3 });
const around = fc.oneof(fc.record({ id: anyId, depth }), fc.record({ id: anyId, depth, predicate: anyId }));

const relation = { entity: anyId, predicate: anyId, inverse: fc.boolean() };
const openRow: fc.Arbitrary<OpenRow> = fc.oneof(
  fc.record({ entity: anyId }), fc.record(relation), fc.record({ ...relation, other: anyId }), fc.record({ ...relation, other: anyId, claim: anyId }),
);

const places = fc.dictionary(anyId, fc.tuple(whole, whole), { maxKeys: 4 });

/** Any view that the app could hold, of datasets that nobody knows. */
export const anyView: fc.Arbitrary<View> = fc.record({
  filters: fc.dictionary(anyId, choice, { maxKeys: 4 }),
  selection,
  cut: fc.record({ around: fc.oneof(fc.constant(null), fc.array(around, { maxLength: 3 })), hidden: ids }),
  layout: anyId,
  centre: maybeId,
  moved: places,
  pinned: fc.constant<readonly string[]>([]),
  traces: fc.boolean(),
  path: fc.record({ from: maybeId, to: maybeId, hedged: fc.boolean(), denied: fc.boolean(), shown: fc.nat({ max: 30 }) }),
  camera: fc.oneof(fc.constant(null), fc.record({ x: whole, y: whole, zoom: fc.constantFrom(0.25, 1, 2.5) })),
  opened: fc.dictionary(anyId, fc.integer({ min: 1, max: 500 }), { maxKeys: 3 }),
  drawFiltered: fc.boolean(),
  panels: fc.record({
    main: fc.constantFrom('graph' as const, 'both' as const, 'table' as const),
    side: fc.constantFrom('inspect' as const, 'look' as const, 'list' as const, 'paths' as const),
    translation: fc.boolean(),
    legend: fc.boolean(),
  }),
  table: fc.record({ sort: maybeId, descending: fc.boolean(), columns: fc.oneof(fc.constant(null), ids) }),
  outline: fc.record({ byLinks: fc.boolean(), opened: fc.array(openRow, { maxLength: 4 }) }),
}).chain((made) => fc.subarray(Object.keys(made.moved)).map((pinned) => ({ ...made, pinned })));
