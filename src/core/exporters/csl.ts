import type { Dataset } from '../../model/dataset';
import { publisherOf } from '../citation';
import { documentHashes, hashDocuments } from '../columns/documentHash';
import { dateParts } from '../facts/dateParts';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { pick } from '../localText';
import { hashLine } from '../report/hashLine';
import { joined } from '../text/joined';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter } from './contract';

/** The documents that the visible claims rest on, as CSL-JSON for Zotero and others; titles in their own language. */
export const cslExporter: Exporter = {
  id: 'csl',
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  *make({ dataset, visible, lang }) {
    const rows = exportedView(dataset, visible, lang).documents;
    yield* hashDocuments(dataset, rows);
    yield '[\n';
    yield* joined(rows, ',\n', (row) => JSON.stringify(item(dataset, row)));
    yield '\n]\n';
  },
  pieces: (input) => 2 * exportedCounts(input).documents,
};

function item(dataset: Dataset, row: number): object {
  const { documents } = dataset;
  const language = documents.langs[row] ?? '';
  const [url, published] = [documents.urls[row], documents.published[row]];
  const link = url !== undefined && isWebAddress(url);
  const publisher = pick(publisherOf(dataset, row), language);
  const note = [url !== undefined && !link ? url : '', hashLine(documentHashes(dataset, row))].filter((part) => part !== '').join('\n');
  const parts = published === undefined ? undefined : dateParts(published);
  return {
    id: documents.ids[row],
    type: link ? 'webpage' : 'document',
    title: pick(documents.titles[row], language),
    ...(publisher !== '' && { 'container-title': publisher, publisher }),
    ...(published !== undefined && { issued: parts === undefined ? { literal: published } : { 'date-parts': parts, ...(/[?~%]/.test(published) && { circa: true }) } }),
    ...(link && { URL: url }),
    ...(note !== '' && { note }),
    ...(language !== '' && { language }),
  };
}
