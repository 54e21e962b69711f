import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { TableMapping } from '../../../src/model/table';
import { keepMapping, keptMapping } from '../../../src/platform/tableMappings';

const HEADER = ['a', 'b', '__proto__'];
const MAPPING: TableMapping = { columns: { subject: 1, object: 0 }, relation: 'knows' };

describe('what the columns of a table are', () => {
  const kept = new Map<string, string>();
  const stored = (): unknown[] => JSON.parse(kept.get('edgewise.tables') ?? '[]') as unknown[];
  const store = (value: unknown) => kept.set('edgewise.tables', typeof value === 'string' ? value : JSON.stringify(value));

  beforeEach(() => {
    kept.clear();
    vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) });
  });

  it('is remembered for the very same header, the last word on it alone', () => {
    keepMapping(HEADER, { columns: {}, relation: '' });
    keepMapping(HEADER, MAPPING);
    expect(keptMapping(HEADER)).toEqual(MAPPING);
    expect([keptMapping(['a', 'b']), keptMapping(['b', 'a', '__proto__'])]).toEqual([null, null]);
    expect(stored()).toHaveLength(1);
  });

  it('is remembered of twenty tables, the latest, and of none with a huge header', () => {
    for (let table = 0; table < 25; table += 1) keepMapping([`a${table}`, 'b'], MAPPING);
    expect(stored()).toHaveLength(20);
    expect([keptMapping(['a4', 'b']), keptMapping(['a5', 'b'])]).toEqual([null, MAPPING]);
    keepMapping(['x'.repeat(6000), 'b'], MAPPING);
    expect(keptMapping(['x'.repeat(6000), 'b'])).toBeNull();
  });

  const hostile: readonly (readonly [string, unknown])[] = [
    ['no JSON', '{'], ['no list', {}], ['a list of anything', [null, 3, 'x', {}]],
    ...[
      null, {}, { columns: null, relation: '' }, { columns: {}, relation: 3 }, { columns: {}, relation: 'x'.repeat(500) }, { columns: { subject: 3 }, relation: '' },
      { columns: { subject: -1 }, relation: '' }, { columns: { subject: 0.5 }, relation: '' }, { columns: { subject: '0' }, relation: '' },
    ].map((mapping) => [JSON.stringify(mapping).slice(0, 40), [{ header: JSON.stringify(HEADER), mapping }]] as const),
  ];

  it.each(hostile)('is ignored where it is not what was kept: %s', (_, value) => {
    store(value);
    expect(keptMapping(HEADER)).toBeNull();
    keepMapping(HEADER, MAPPING);
    expect(keptMapping(HEADER)).toEqual(MAPPING);
  });

  it('keeps nothing but columns and relation of what was stored', () => {
    store(`[{"header":${JSON.stringify(JSON.stringify(HEADER))},"mapping":{"columns":{"subject":0,"__proto__":{"x":1},"evil":2},"relation":"","more":1}}]`);
    expect(keptMapping(HEADER)).toEqual({ columns: { subject: 0 }, relation: '' });
  });

  it('is asked again where the browser keeps nothing', () => {
    const refuse = () => {
      throw new Error('blocked');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
    keepMapping(HEADER, MAPPING);
    expect(keptMapping(HEADER)).toBeNull();
  });
});
