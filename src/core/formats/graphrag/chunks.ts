import { codePointIndex } from '../../text/codePoints';
import { validRecord } from '../../validate/validate';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord } from '../../validate/schema';
import { idsIn, type Row, textIn } from './table';

/** After so many chunks that do not stand in a document it is not searched any more. */
const MOST_MISSES = 20;

/** Lines that GraphRAG puts before a chunk (`title: a.txt.`), and a byte order mark. */
const PREPENDED = /^(?:[\w ]+: [^\n]*\.\n)+\ufeff?/;

/** A chunk as evidence, by the id of its text unit. */
export type Chunks = ReadonlyMap<string, EvidenceRecord>;

const titled = (row: Row): string => textIn(row, 'title', 'name') || textIn(row, 'id');

/** A text in which chunks are looked for, as far as that has come. */
interface Searched {
  readonly text: string;
  readonly points: ReturnType<typeof codePointIndex>;
  misses: number;
  from: number;
}

/** The texts of documents, each searched from where the chunk before was found. */
function searched(documents: readonly Row[]) {
  const texts = new Map(documents.map((row): readonly [string, Searched] => {
    const text = textIn(row, 'text', 'raw_content');
    return [textIn(row, 'id'), { text, points: codePointIndex(text), misses: 0, from: 0 }];
  }));
  return (document: string, chunk: string): EvidenceRecord | undefined => {
    const found = texts.get(document);
    if (found === undefined || found.misses > MOST_MISSES) return undefined;
    for (const exact of [chunk, chunk.replace(PREPENDED, '')]) {
      const near = exact === '' ? -1 : found.text.indexOf(exact, found.from);
      const at = near < 0 && exact !== '' ? found.text.indexOf(exact) : near;
      if (at < 0) continue;
      found.from = at;
      return { document, exact, start: found.points.toCodePoint(at), end: found.points.toCodePoint(at + exact.length), grain: 'chunk', role: 'support' };
    }
    found.misses += 1;
    return undefined;
  };
}

/** The documents of a run, and its text units: a span of their document where that holds them word for word, else documents of their own. */
export function* chunkItems(documents: readonly Row[], units: readonly Row[]): Generator<ImportItem, Chunks> {
  const titles = new Map(documents.map((row) => [textIn(row, 'id'), titled(row)]));
  for (const row of documents) {
    const text = textIn(row, 'text', 'raw_content');
    yield* validRecord('document', { id: textIn(row, 'id'), title: { und: titled(row) }, ...(text !== '' && { text }) }, row.path);
  }
  const find = searched(documents);
  const chunks = new Map<string, EvidenceRecord>();
  const counts = new Map<string, number>();
  for (const row of units) {
    const [id, text] = [textIn(row, 'id'), textIn(row, 'text')];
    const [document = ''] = idsIn(row, 'document_id', 'document_ids');
    const place = (counts.get(document) ?? 0) + 1;
    counts.set(document, place);
    const span = find(document, text);
    if (span === undefined) {
      const of = titles.get(document);
      const title = of === undefined ? { en: `Chunk ${place}`, fr: `Segment ${place}` } : { en: `Chunk ${place} of ${of}`, fr: `Segment ${place} de ${of}` };
      yield* validRecord('document', { id, title, ...(text !== '' && { text }) }, row.path);
    }
    chunks.set(id, span ?? { document: id, grain: 'chunk', role: 'support', ...(text !== '' && { exact: text, start: 0, end: codePointIndex(text).toCodePoint(text.length) }) });
  }
  return chunks;
}
