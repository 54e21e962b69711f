import { hashDocuments } from '../columns/documentHash';
import type { ExportedView, Fact } from '../facts/contract';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { ABOUT, LINE_FACTS, NODE_FACTS } from '../facts/graphFacts';
import { xmlId } from '../facts/xmlId';
import { pick } from '../localText';
import { dataElement, dataOpening, verbatim } from '../picture/xml';
import type { Exporter } from './contract';

type Owner = 'graph' | 'node' | 'edge';

const key = (owner: Owner, id: string, kind: Fact['kind']): string =>
  dataElement('key', { id: `${owner}_${id}`, for: owner, 'attr.name': id, 'attr.type': kind === 'integer' ? 'int' : kind });

const data = (owner: Owner, id: string, value: string): string => `<data key="${owner}_${id}">${verbatim(value)}</data>`;

function facts(owner: Owner, known: readonly Fact[], view: ExportedView, row: number): string {
  let text = '';
  for (const { id, of } of known) {
    const value = of(view, row);
    if (value !== undefined && value !== '') text += data(owner, id, String(value));
  }
  return text;
}

const ROOT = {
  xmlns: 'http://graphml.graphdrawing.org/xmlns', 'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': 'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
};

/**
 * The visible claims as GraphML, an edge each, and the entities at their ends. Every edge has a direction, for many readers
 * refuse a graph where some have none; `symmetric` says which mean nothing by it.
 */
export const graphmlExporter: Exporter = {
  id: 'graphml',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  *make({ dataset, visible, lang, time }) {
    const view = exportedView(dataset, visible, lang);
    const { claims, entities, meta } = dataset;
    const about = { title: pick(meta.title, lang), provenance: pick(meta.provenance, lang), license: meta.license, exported: time.slice(0, 10), creator: ABOUT.made, caution: ABOUT.caution };
    const idOf = (entity: number): string => xmlId(entities.ids[entity]!);
    const head = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      dataOpening('graphml', ROOT),
      ...Object.keys(about).map((id) => key('graph', id, 'string')),
      ...NODE_FACTS.map(({ id, kind }) => key('node', id, kind)),
      ...LINE_FACTS.map(({ id, kind }) => key('edge', id, kind)),
      '<graph id="graph" edgedefault="directed">',
      ...Object.entries(about).filter(([, value]) => value !== '').map(([id, value]) => data('graph', id, value)),
    ];
    yield `${head.join('\n')}\n`;
    yield* hashDocuments(dataset, view.documents);
    for (const row of view.entities) yield `${dataElement('node', { id: idOf(row) }, facts('node', NODE_FACTS, view, row))}\n`;
    for (const row of view.claims) {
      const ends = { source: idOf(claims.subject[row]!), target: idOf(claims.object[row]!) };
      yield `${dataElement('edge', { id: xmlId(claims.ids[row]!), ...ends }, facts('edge', LINE_FACTS, view, row))}\n`;
    }
    yield '</graph>\n</graphml>\n';
  },
  pieces: (input) => exportedCounts(input).documents + exportedCounts(input).entities + exportedCounts(input).claims,
};
