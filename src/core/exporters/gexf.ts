import { typeMark } from '../../model/tokens';
import { hashDocuments } from '../columns/documentHash';
import type { ExportedView, Fact } from '../facts/contract';
import { daysOf } from '../facts/daysOf';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { ABOUT, LINE_FACTS, NODE_FACTS } from '../facts/graphFacts';
import { xmlId } from '../facts/xmlId';
import { pick } from '../localText';
import { dataElement, dataOpening, verbatim } from '../picture/xml';
import type { Exporter } from './contract';

const attributes = (owner: 'node' | 'edge', known: readonly Fact[]): string =>
  dataElement('attributes', { class: owner, mode: 'static' }, known.map(({ id, kind }) => dataElement('attribute', { id, title: id, type: kind })).join(''));

function values(known: readonly Fact[], view: ExportedView, row: number): string {
  let text = '';
  for (const { id, of } of known) {
    const value = of(view, row);
    if (value !== undefined && value !== '') text += `<attvalue for="${id}" value="${verbatim(String(value))}"/>`;
  }
  return dataElement('attvalues', {}, text);
}

/** The colour of a type on paper by day, so that the graph looks alike elsewhere. */
function colour(type: string | undefined): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(typeMark(type ?? '').colour.light.slice(at, at + 2), 16));
  return dataElement('viz:color', { r, g, b });
}

/** Elsewhere up is up: our y grows downwards. */
const place = (positions: Float64Array | undefined, row: number): string =>
  positions === undefined ? '' : dataElement('viz:position', { x: positions[2 * row] ?? 0, y: -(positions[2 * row + 1] ?? 0), z: 0 });

const ROOT = {
  xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd', version: '1.3',
};

/**
 * The visible claims as GEXF 1.3, an edge each, and the entities at their ends where they stand. A dated claim lives from
 * its first to its last day. Every edge has a direction, for many readers refuse a mixed graph; `symmetric` says which mean nothing by it.
 */
export const gexfExporter: Exporter = {
  id: 'gexf',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  *make({ dataset, visible, lang, positions, time }) {
    const view = exportedView(dataset, visible, lang);
    const { claims, entities, meta, predicates, types } = dataset;
    const idOf = (entity: number): string => xmlId(entities.ids[entity]!);
    const name = (entity: number): string => pick(entities.names[entity], lang);
    const node = (row: number): string =>
      dataElement('node', { id: idOf(row), label: name(row) }, values(NODE_FACTS, view, row) + colour(types[entities.type[row]!]?.id) + place(positions?.entities, row));
    const edge = (row: number): string => {
      const predicate = predicates[claims.predicate[row]!];
      const ends = { source: idOf(claims.subject[row]!), target: idOf(claims.object[row]!) };
      return dataElement('edge', { id: xmlId(claims.ids[row]!), ...ends, label: pick(predicate?.label, lang), kind: predicate?.id, ...daysOf(claims.when.get(row)) }, values(LINE_FACTS, view, row));
    };
    const dated = view.claims.some((row) => claims.when.has(row));
    const about = [pick(meta.title, lang), pick(meta.provenance, lang), meta.license, ABOUT.caution].filter((part) => part !== '').join(' · ');
    const head = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      dataOpening('gexf', ROOT),
      dataElement('meta', { lastmodifieddate: time.slice(0, 10) }, dataElement('creator', {}, ABOUT.made) + dataElement('description', {}, verbatim(about))),
      `<graph defaultedgetype="directed" ${dated ? 'mode="dynamic" timeformat="date" timerepresentation="interval"' : 'mode="static"'}>`,
      attributes('node', NODE_FACTS), attributes('edge', LINE_FACTS),
      '<nodes>',
    ];
    yield `${head.join('\n')}\n`;
    yield* hashDocuments(dataset, view.documents);
    for (const row of view.entities) yield `${node(row)}\n`;
    yield '</nodes>\n<edges>\n';
    for (const row of view.claims) yield `${edge(row)}\n`;
    yield '</edges>\n</graph>\n</gexf>\n';
  },
  pieces: (input) => exportedCounts(input).documents + exportedCounts(input).entities + exportedCounts(input).claims,
};
