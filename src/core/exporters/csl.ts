import { publisherOf } from '../citation';
import { documentHash } from '../columns/documentHash';
import { dateParts } from '../facts/dateParts';
import { exportedView } from '../facts/exportedView';
import { pick } from '../localText';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter } from './contract';

/** The documents that the visible claims rest on, as CSL-JSON for Zotero and others; titles in their own language. */
export const cslExporter: Exporter = {
  id: 'csl',
  extension: 'csl.json',
  mime: 'application/vnd.citationstyles.csl+json',
  make: ({ dataset, visible, lang }) => {
    const { documents } = dataset;
    const items = exportedView(dataset, visible, lang).documents.map((row) => {
      const language = documents.langs[row] ?? '';
      const [url, published] = [documents.urls[row], documents.published[row]];
      const link = url !== undefined && isWebAddress(url);
      const publisher = pick(publisherOf(dataset, row), language);
      const hash = documentHash(dataset, row);
      const note = [url !== undefined && !link ? url : '', hash === undefined ? '' : `SHA-256: ${hash}`].filter((part) => part !== '').join('\n');
      const parts = published === undefined ? undefined : dateParts(published);
      return JSON.stringify({
        id: documents.ids[row],
        type: link ? 'webpage' : 'document',
        title: pick(documents.titles[row], language),
        ...(publisher !== '' && { 'container-title': publisher, publisher }),
        ...(published !== undefined && { issued: parts === undefined ? { literal: published } : { 'date-parts': parts, ...(/[?~%]/.test(published) && { circa: true }) } }),
        ...(link && { URL: url }),
        ...(note !== '' && { note }),
        ...(language !== '' && { language }),
      });
    });
    return `[\n${items.join(',\n')}\n]\n`;
  },
};
