import { validRecord } from '../../validate/validate';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord } from '../../validate/schema';
import { isWebAddress } from '../../validate/webAddress';
import { type FtmLine, valuesOf } from './line';

/** Properties that say where a line comes from. */
export const SOURCE_PROPERTIES: readonly string[] = ['proof', 'sourceUrl', 'publisher', 'publisherUrl'];

/**
 * Where a claim comes from: whole documents, without a word of theirs. A page or a publisher that is named becomes a document when it first turns up.
 */
export const createSources = () => {
  const known = new Set<string>();
  return function* (line: FtmLine, path: string): Generator<ImportItem, readonly EvidenceRecord[]> {
    const documents = [...valuesOf(line, ['proof'])];
    const [publisher] = valuesOf(line, ['publisher']);
    const pages = valuesOf(line, ['sourceUrl']);
    const addresses = pages.length > 0 ? pages : valuesOf(line, ['publisherUrl']).slice(0, 1);
    for (const url of addresses.length > 0 || publisher === undefined ? addresses : [undefined]) {
      const id = ['source', publisher, url].filter((part) => part !== undefined).join(' ').slice(0, 1000);
      documents.push(id);
      if (known.has(id)) continue;
      known.add(id);
      const title = publisher ?? url ?? '';
      yield* validRecord('document', {
        id, title: { und: title },
        ...(publisher !== undefined && { publisher }), ...(url !== undefined && isWebAddress(url) && { url }),
      }, path);
    }
    return documents.map((document) => ({ document, grain: 'document', role: 'support' }));
  };
};
