import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, type OpenRow, type Selection, type View } from '../../src/model/view';
import { readView } from '../../src/store/readView';
import { decodeView, encodeView } from '../../src/store/viewCodec';

const id = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.isWellFormed() && text !== '__proto__');
const whole = fc.integer({ min: -5000, max: 5000 });

const selection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  id.map((entity): Selection => ({ kind: 'entity', id: entity })),
  fc.record({ kind: fc.constant('edge' as const), subject: id, predicate: id, object: id }),
  fc.record({ kind: fc.constant('edge' as const), subject: id, predicate: id, object: id, claim: id }),
  fc.record({ kind: fc.constant('sentence' as const), document: id, number: fc.nat({ max: 1e9 }) }),
);

const maybeId = fc.oneof(fc.constant(null), id);

const ids = fc.uniqueArray(id, { maxLength: 4 });
const choice = fc
  .record({ include: ids, exclude: ids, mode: fc.constantFrom('any' as const, 'all' as const), query: fc.string({ maxLength: 10 }).filter((text) => text.isWellFormed()) })
  .filter((made) => made.include.length + made.exclude.length > 0 || made.query !== '');

const depth = fc.integer({ min: 0, max: 3 });
const around = fc.oneof(fc.record({ id, depth }), fc.record({ id, depth, predicate: id }));

const relation = { entity: id, predicate: id, inverse: fc.boolean() };
const openRow: fc.Arbitrary<OpenRow> = fc.oneof(
  fc.record({ entity: id }), fc.record(relation), fc.record({ ...relation, other: id }), fc.record({ ...relation, other: id, claim: id }),
);

const places = fc.dictionary(id, fc.tuple(whole, whole), { maxKeys: 4 });

const view: fc.Arbitrary<View> = fc.record({
  filters: fc.dictionary(id, choice, { maxKeys: 4 }),
  selection,
  cut: fc.record({ around: fc.oneof(fc.constant(null), fc.array(around, { maxLength: 3 })), hidden: ids }),
  layout: id,
  centre: maybeId,
  moved: places,
  pinned: fc.constant<readonly string[]>([]),
  traces: fc.boolean(),
  path: fc.record({ from: maybeId, to: maybeId, hedged: fc.boolean(), denied: fc.boolean(), shown: fc.nat({ max: 30 }) }),
  camera: fc.oneof(fc.constant(null), fc.record({ x: whole, y: whole, zoom: fc.constantFrom(0.25, 1, 2.5) })),
  opened: fc.dictionary(id, fc.integer({ min: 1, max: 500 }), { maxKeys: 3 }),
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

describe('readView', () => {
  it('makes a whole view of anything, and the same of what it made', () => {
    const keys = fc.constantFrom(...Object.keys(INITIAL_VIEW), 'positions', 'groups', '__proto__');
    const inner = fc.oneof(fc.anything({ maxDepth: 3 }), view.chain((made) => fc.constantFrom(...(Object.values(made) as unknown[]))));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(keys, inner)), (hostile) => {
        const { view: read } = readView(hostile);
        expect(Object.keys(read).toSorted()).toEqual(Object.keys(INITIAL_VIEW).toSorted());
        expect(readView(structuredClone(read)).view).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a cut', () => {
  it('is read part by part', () => {
    const cut = (value: unknown) => readView({ cut: value }).view.cut;
    expect(cut({ hidden: ['a'] })).toEqual({ around: null, hidden: ['a'] });
    expect(cut({ around: [{ id: 'a', depth: 1 }, { id: 'b', depth: 9 }], hidden: 'x' })).toEqual({ around: [{ id: 'a', depth: 1 }], hidden: [] });
  });
});

describe('viewCodec', () => {
  it('gives back any view that fits into a link', () => {
    fc.assert(
      fc.property(view, (original) => {
        const { hash, complete } = encodeView(original, 'ankara-talks');
        fc.pre(complete);
        const decoded = decodeView(hash);
        expect(decoded.ok && decoded.value).toEqual({ slug: 'ankara-talks', view: original });
      }),
      { numRuns: 1000 },
    );
  });

  it('drops moved positions first, and says so', () => {
    const moved = Object.fromEntries(Array.from({ length: 500 }, (_, place) => [`entity-${String(place)}`, [place, place] as const]));
    const filters = { stance: { include: ['hedged'], exclude: [], mode: 'any' as const, query: '' } };
    const { hash, complete } = encodeView({ ...INITIAL_VIEW, moved, filters }, 'x');
    expect(complete).toBe(false);
    const decoded = decodeView(hash);
    expect(decoded.ok && decoded.value.view).toEqual({ ...INITIAL_VIEW, filters });
  });

  it('drops the open rows of the list before moved positions, and says so', () => {
    const opened = Array.from({ length: 500 }, (_, place): OpenRow => ({ entity: `entity-${String(place)}` }));
    const moved = { cia: [3, 4] as const };
    const { hash, complete } = encodeView({ ...INITIAL_VIEW, moved, outline: { byLinks: true, opened } }, 'x');
    expect(complete).toBe(false);
    const decoded = decodeView(hash);
    expect(decoded.ok && decoded.value.view).toEqual({ ...INITIAL_VIEW, moved, outline: { byLinks: true, opened: [] } });
    expect(readView({ outline: { byLinks: true, opened } }).view.outline.opened).toEqual(opened);
  });

  it('reads an open row as far as it says which', () => {
    const opened = (rows: unknown) => readView({ outline: { opened: rows } }).view.outline.opened;
    expect(opened([{ entity: 'a', other: 'b', claim: 'c' }, { entity: 'a', predicate: 'p', claim: 'c' }])).toEqual([{ entity: 'a' }, { entity: 'a', predicate: 'p', inverse: false }]);
    expect(opened([{ predicate: 'p' }])).toEqual([]);
    expect(decodeView('#d=x&r=a,p,,&r=b').ok && decodeView('#d=x&r=a,p,7,&r=b')).toMatchObject({ value: { view: { outline: { opened: [{ entity: 'a', predicate: 'p', inverse: false }, { entity: 'b' }] } } } });
  });

  it('drops a list of hidden ids that no link can hold, and says so', () => {
    const hidden = Array.from({ length: 20_000 }, (_, place) => `entity-${String(place)}`);
    const seen = { ...INITIAL_VIEW, cut: { around: [{ id: 'cia', depth: 2 }], hidden }, traces: true };
    const { hash, complete } = encodeView(seen, 'x');
    expect(complete).toBe(false);
    const decoded = decodeView(hash);
    expect(decoded.ok && decoded.value.view).toEqual({ ...INITIAL_VIEW, traces: true });
    expect(readView(seen).view).toEqual(seen);
  });

  it('never throws on a hostile fragment', () => {
    const words = fc.constantFrom('f.', 'x.type', 'm.a', 'o.', 'n', 'e', 'c', 'r', 'rl', 'pl', '=', '&', '%', '%zz', ',', '__proto__', 'NaN', '1e999', '-', 'd');
    const hostile = fc.oneof(fc.string(), fc.array(words, { maxLength: 30 }).map((parts) => parts.join('')));
    fc.assert(
      fc.property(hostile, (fragment) => {
        const decoded = decodeView(`#${fragment}`);
        if (decoded.ok) for (const [x, y] of Object.values(decoded.value.view.moved)) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
    expect(({} as Record<string, unknown>)['include']).toBeUndefined();
  });

  it('does not read a fragment of a megabyte', () => {
    expect(decodeView(`#q.text=${'a'.repeat(1_000_000)}`)).toEqual({ ok: false, error: 'badLink' });
  });
});
