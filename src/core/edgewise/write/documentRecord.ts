import type { Dataset } from '../../../model/dataset';
import { codePointsOf } from '../../columns/codePointsOf';
import { documentHash } from '../../columns/documentHash';
import { merged } from './merged';

type Pair = readonly [start: number, end: number];

/** A document as the file holds it, with its text inside. Where the text isn't at hand, the name of its file stays. */
export const documentRecord = (dataset: Dataset, row: number): object => {
  const { documents, entities } = dataset;
  const { toCodePoint } = codePointsOf(dataset, row);
  const pair = ([start, end]: Pair): Pair => [toCodePoint(start), toCodePoint(end)];
  const text = documents.texts[row];
  const publisher = documents.publisher[row]!;
  const name = publisher >= 0 ? entities.ids[publisher] : documents.publisherNames[row];
  // The hash that came with it stays where the text has changed since, so that this stays known.
  const sha256 = documents.sha256[row] ?? documentHash(dataset, row);
  const parts = documents.parts[row]!;
  const pages = documents.pages.get(row);
  const sentences: Pair[] = [];
  if (documents.sentencesGiven[row] === 1) {
    for (let at = documents.sentenceOffsets[row]!; at < documents.sentenceOffsets[row + 1]!; at += 1) {
      sentences.push(pair([documents.sentenceStart[at]!, documents.sentenceEnd[at]!]));
    }
  }
  const translations = documents.translations[row]!;
  return merged({
    id: documents.ids[row],
    title: documents.titles[row],
    lang: documents.langs[row],
    ...(documents.urls[row] !== undefined && { url: documents.urls[row] }),
    ...(name !== undefined && { publisher: name }),
    ...(documents.published[row] !== undefined && { published: documents.published[row] }),
    ...(text === undefined && documents.hrefs[row] !== undefined && { href: documents.hrefs[row] }),
    ...(sha256 !== undefined && { sha256 }),
    ...(parts.length > 0 && { parts: parts.map((part) => ({ start: toCodePoint(part.start), end: toCodePoint(part.end), kind: part.kind, lang: part.lang })) }),
    ...(documents.sentencesGiven[row] === 1 && { sentences }),
    ...(Object.keys(translations).length > 0 && { translations }),
    ...(pages !== undefined && { pages: pages.map(pair) }),
    ...(text !== undefined && { text }),
  }, documents.extra.get(row));
};
