import { hashDocuments } from '../columns/documentHash';
import type { ExportedView, Fact, Value } from '../facts/contract';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { ABOUT, LINE_FACTS, NODE_FACTS } from '../facts/graphFacts';
import { pick } from '../localText';
import { joined } from '../text/joined';
import type { Exporter } from './contract';

/** The names by which Cytoscape knows a node and how an edge interacts. */
const NODE_NAMES: Readonly<Record<string, string>> = { label: 'name' };
const LINE_NAMES: Readonly<Record<string, string>> = { predicate: 'interaction', label: 'name' };

const named = (known: readonly Fact[], names: Readonly<Record<string, string>>): readonly Fact[] => known.map((fact) => ({ ...fact, id: names[fact.id] ?? fact.id }));

const NODES = named(NODE_FACTS, NODE_NAMES);
const LINES = named(LINE_FACTS, LINE_NAMES);

const declared = (known: readonly Fact[]): object => Object.fromEntries(known.map(({ id, kind }) => [id, { d: kind }]));

const valued = (known: readonly Fact[], view: ExportedView, row: number): object =>
  Object.fromEntries(known.map(({ id, of }): [string, Value | undefined] => [id, of(view, row)]).filter(([, value]) => value !== undefined && value !== ''));

/** The visible claims as CX2 for Cytoscape and NDEx, an edge each, and the entities at their ends where they stand. Ids are numbers there; ours stand in `entity` and `claim`. */
export const cx2Exporter: Exporter = {
  id: 'cx2',
  extension: 'cx2',
  mime: 'application/json',
  *make({ dataset, visible, lang, positions, time }) {
    const view = exportedView(dataset, visible, lang);
    const { claims, meta } = dataset;
    const about = { name: pick(meta.title, lang), description: pick(meta.provenance, lang), rights: meta.license, created: time.slice(0, 10), software: ABOUT.made, caution: ABOUT.caution };
    const place = (row: number): object => (positions === undefined ? {} : { x: positions.entities[2 * row] ?? 0, y: positions.entities[2 * row + 1] ?? 0 });
    const numbers = new Map(view.entities.map((row, number) => [row, number]));
    const declarations = { networkAttributes: declared(Object.keys(about).map((id) => ({ id, kind: 'string', of: () => undefined }))), nodes: declared(NODES), edges: declared(LINES) };
    const counts = { attributeDeclarations: 1, networkAttributes: 1, nodes: view.entities.length, edges: view.claims.length };
    yield `[\n${JSON.stringify({ CXVersion: '2.0', hasFragments: false })}`;
    yield `,\n${JSON.stringify({ metaData: Object.entries(counts).map(([name, elementCount]) => ({ name, elementCount })) })}`;
    yield* hashDocuments(dataset, view.documents);
    yield* aspect('attributeDeclarations', [declarations], (record) => record);
    yield* aspect('networkAttributes', [about], (record) => record);
    yield* aspect('nodes', view.entities, (row, id) => ({ id, ...place(row), v: valued(NODES, view, row) }));
    yield* aspect('edges', view.claims, (row, id) => ({ id, s: numbers.get(claims.subject[row]!), t: numbers.get(claims.object[row]!), v: valued(LINES, view, row) }));
    yield `,\n${JSON.stringify({ status: [{ success: true, error: '' }] })}\n]\n`;
  },
  pieces: (input) => exportedCounts(input).documents + exportedCounts(input).entities + exportedCounts(input).claims,
};

function* aspect<Item>(name: string, items: readonly Item[], record: (item: Item, place: number) => object): Generator<string> {
  yield `,\n{${JSON.stringify(name)}: [\n`;
  yield* joined(items, ',\n', (item, place) => JSON.stringify(record(item, place)));
  yield '\n]}';
}
