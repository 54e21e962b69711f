import { describe, expect, it } from 'vitest';
import { cx2Exporter } from '../../../../src/core/exporters/cx2';
import { exportInput } from '../../../support/exportInput';
import { load } from '../../../support/load';
import { textOf } from '../../../support/textOf';
import { smallFile } from '../columns/smallFile';

type Values = Readonly<Record<string, unknown>>;
interface Item {
  readonly id: number;
  readonly s?: number;
  readonly t?: number;
  readonly v: Values;
}

const dataset = load(smallFile());
const parts = JSON.parse(textOf(cx2Exporter, exportInput(dataset))) as readonly Readonly<Record<string, readonly object[]>>[];
const aspect = (name: string): readonly object[] => parts.find((part) => name in part)?.[name] ?? [];
const [declared] = aspect('attributeDeclarations') as readonly Readonly<Record<'nodes' | 'edges' | 'networkAttributes', Readonly<Record<string, { readonly d: string }>>>>[];
const [nodes, edges] = [aspect('nodes') as readonly Item[], aspect('edges') as readonly Item[]];

const fits: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string', integer: Number.isInteger, double: Number.isFinite, boolean: (value) => typeof value === 'boolean',
};

/** The rules of the CX2 specification (https://cytoscape.org/cx/cx2/specification/cytoscape-exchange-format-specification-(version-2)/). */
describe('the CX2 export', () => {
  it('begins with its version, counts its aspects before they come, and ends with its status', () => {
    expect(parts[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
    expect(parts[1]).toEqual({ metaData: parts.slice(2, -1).map((part) => ({ name: Object.keys(part)[0], elementCount: Object.values(part)[0]?.length })) });
    expect(parts.at(-1)).toEqual({ status: [{ success: true, error: '' }] });
    expect(parts.map((part) => Object.keys(part)[0]).indexOf('attributeDeclarations')).toBeLessThan(parts.map((part) => Object.keys(part)[0]).indexOf('nodes'));
  });

  it('numbers nodes and edges with integers, and its edges end at its nodes', () => {
    for (const list of [nodes, edges]) expect(list.map(({ id }) => id)).toEqual(list.map((_, place) => place));
    for (const { s, t } of edges) for (const end of [s, t]) expect(nodes.map(({ id }) => id)).toContain(end);
  });

  it('declares every attribute, and gives none that is null or of another type', () => {
    const of = (owner: 'nodes' | 'edges' | 'networkAttributes', values: Values): void => {
      for (const [name, value] of Object.entries(values)) expect([name, fits[declared?.[owner][name]?.d ?? '']?.(value)]).toEqual([name, true]);
    };
    for (const { v } of nodes) of('nodes', v);
    for (const { v } of edges) of('edges', v);
    for (const values of aspect('networkAttributes') as readonly Values[]) of('networkAttributes', values);
  });

  it('says who says so, how it is told, the check and the quote, where entities stand, and by which names Cytoscape knows them', () => {
    expect(nodes[0]).toMatchObject({ x: 0, y: 60.5, v: { entity: 'ada', name: 'Ada Lane', type: 'Person', aliases: 'Ada', claims: 3 } });
    expect(edges[1]?.v).toMatchObject({
      claim: 'c2', interaction: 'heads', name: 'heads', symmetric: false, stance: 'denied', said_by: 'The Gazette', said_by_id: 'gazette', acts: 'states',
      check: 'found', quote: 'Ada Lane may not head Acme', document: 'd1', url: 'https://example.org/1', when: '2025',
    });
  });
});
