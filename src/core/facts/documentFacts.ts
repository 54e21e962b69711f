import { publisherOf } from '../citation';
import { documentHash, documentHashes } from '../columns/documentHash';
import { pick } from '../localText';
import type { Fact } from './contract';

/** Where something stands: the facts of a document, by its row. */
export const DOCUMENT_FACTS: readonly Fact[] = [
  { id: 'document', kind: 'string', of: ({ dataset }, row) => dataset.documents.ids[row] },
  { id: 'document_title', kind: 'string', of: ({ dataset, lang }, row) => pick(dataset.documents.titles[row], lang) },
  { id: 'publisher', kind: 'string', of: ({ dataset, lang }, row) => (row < 0 ? undefined : pick(publisherOf(dataset, row), lang)) },
  { id: 'published', kind: 'string', of: ({ dataset }, row) => dataset.documents.published[row] },
  { id: 'url', kind: 'string', of: ({ dataset }, row) => dataset.documents.urls[row] },
  { id: 'sha256', kind: 'string', of: ({ dataset }, row) => (row < 0 ? undefined : documentHash(dataset, row)) },
  // Given only where the text is no longer the one that was annotated.
  { id: 'annotated_sha256', kind: 'string', of: ({ dataset }, row) => (row >= 0 && documentHashes(dataset, row).differs ? dataset.documents.sha256[row] : undefined) },
];
