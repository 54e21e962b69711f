// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { gexfExporter } from '../../../src/core/exporters/gexf';
import { graphmlExporter } from '../../../src/core/exporters/graphml';
import { daysOf } from '../../../src/core/facts/daysOf';
import { xmlId } from '../../../src/core/facts/xmlId';
import { elements, gexfValues, graphmlData, readXml } from '../../support/readExports';
import { exportInput } from '../../support/exportInput';
import { load } from '../../support/load';
import { textOf } from '../../support/textOf';
import { smallFile } from './columns/smallFile';

describe('an id in XML', () => {
  it('stays as it is where it can, and is told apart from any other', () => {
    const ids = ['ada', 'ankara-talks', 'wikidata:Q1', 'Élysée', '東京', 'a b', 'a_x20_b', 'a\u0000', 'a\u0001', '🗂', '<'];
    expect(ids.map(xmlId)).toEqual(['ada', 'ankara-talks', 'wikidata:Q1', 'Élysée', '東京', 'a_x20_b', 'a_x5f_x20_b', 'a_x0_', 'a_x1_', '_x1f5c2_', '_x3c_']);
  });
});

describe('the days of a date', () => {
  it.each([
    ['2022-04', { start: '2022-04-01', end: '2022-04-30' }], ['2022-03-21/2022-03-31', { start: '2022-03-21', end: '2022-03-31' }],
    ['2022-03~', { start: '2022-03-01', end: '2022-03-31' }], ['2022/..', { start: '2022-01-01', end: undefined }], ['../2022', { start: undefined, end: '2022-12-31' }],
    ['-0044', { start: undefined, end: undefined }], ['once', { start: undefined, end: undefined }],
  ])('%s', (edtf, days) => expect(daysOf(edtf)).toEqual(days));
});

describe.each([['GraphML', graphmlExporter, graphmlData], ['GEXF', gexfExporter, gexfValues]] as const)('a claim in %s', (_, exporter, read) => {
  it('says who says so, how it is told, the check, the quote and where it stands', () => {
    const document = readXml(textOf(exporter, exportInput(load(smallFile()))));
    const [, denied] = elements(document, 'edge');
    expect(denied?.getAttribute('source')).toBe('ada');
    expect(read(document, denied!)).toMatchObject({
      claim: 'c2', predicate: 'heads', label: 'heads', symmetric: 'false', stance: 'denied', said_by: 'The Gazette', acts: 'states', certainty: 'possible', polarity: 'negative',
      check: 'found', when: '2025', quote: 'Ada Lane may not head Acme', document: 'd1', document_title: 'One', publisher: 'The Gazette', published: '2026-01-01', url: 'https://example.org/1',
    });
    const [ada] = elements(document, 'node');
    expect(read(document, ada!)).toMatchObject({ entity: 'ada', label: 'Ada Lane', type: 'Person', claims: '3' });
  });
});

describe('a graph over time', () => {
  it('has the first and last day of dated claims, and none of others', () => {
    const document = readXml(textOf(gexfExporter, exportInput(load(smallFile()))));
    expect(elements(document, 'graph')[0]?.getAttribute('timeformat')).toBe('date');
    expect(elements(document, 'edge').map((edge) => [edge.getAttribute('start'), edge.getAttribute('end')])).toEqual([[null, null], ['2025-01-01', '2025-12-31'], [null, null]]);
  });

  it('is none where nothing is dated', () => {
    const file = smallFile();
    const document = readXml(textOf(gexfExporter, exportInput(load({ ...file, claims: file.claims.slice(0, 1) }))));
    expect(elements(document, 'graph')[0]?.getAttribute('mode')).toBe('static');
  });
});
