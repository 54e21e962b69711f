import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INITIAL_VIEW, type OpenRow } from '../../src/model/view';
import { readView } from '../../src/store/readView';
import { decodeView, encodeView } from '../../src/store/viewCodec';
import { anyView } from '../support/anyView';

describe('readView', () => {
  it('makes a whole view of anything, and the same of what it made', () => {
    const keys = fc.constantFrom(...Object.keys(INITIAL_VIEW), 'positions', 'groups', '__proto__');
    const inner = fc.oneof(fc.anything({ maxDepth: 3 }), anyView.chain((made) => fc.constantFrom(...(Object.values(made) as unknown[]))));
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
      fc.property(anyView, (original) => {
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
