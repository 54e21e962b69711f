import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import type { PartKind } from '../../model/vocabulary';
import { firstSentenceAfter } from './sentencesOf';

/** A headline, a caption, a paragraph: what the reader sets as one block. Offsets are UTF-16. */
export interface Block extends Span {
  readonly kind: PartKind;
  readonly lang: string;
  /** Rows of its sentences: `first … last - 1`. A sentence that two blocks share stands in both. */
  readonly first: number;
  readonly last: number;
}

/** A text without line breaks is cut into blocks of so many sentences, so that none is too long to draw. */
const MOST_SENTENCES = 60;

const known = new WeakMap<Dataset, Map<number, readonly Block[]>>();

/** The blocks of a document in reading order: its parts, and the body between them, cut at line breaks. None without its text. Made once. */
export function blocksOf(dataset: Dataset, document: number): readonly Block[] {
  const blocks = known.get(dataset) ?? new Map<number, readonly Block[]>();
  known.set(dataset, blocks);
  const made = blocks.get(document) ?? makeBlocks(dataset, document);
  blocks.set(document, made);
  return made;
}

function makeBlocks(dataset: Dataset, document: number): readonly Block[] {
  const text = dataset.documents.texts[document];
  if (text === undefined) return [];
  const lang = dataset.documents.langs[document] ?? '';
  const blocks: Block[] = [];
  const add = (from: number, to: number, kind: PartKind, language: string): void => {
    for (const { start, end } of paragraphs(text, from, to)) blocks.push(...cut(dataset, document, { start, end, kind, lang: language }));
  };
  let at = 0;
  for (const part of [...(dataset.documents.parts[document] ?? [])].sort((a, b) => a.start - b.start)) {
    const start = Math.max(at, part.start);
    if (part.end <= start) continue;
    add(at, start, 'body', lang);
    add(start, part.end, part.kind, part.lang === '' ? lang : part.lang);
    at = part.end;
  }
  add(at, text.length, 'body', lang);
  return blocks;
}

const LINE_BREAKS = /[\n\r\u0085\u2028\u2029]+/g;

function paragraphs(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  let start = from;
  const add = (end: number): void => {
    const piece = text.slice(start, end);
    const first = start + piece.length - piece.trimStart().length;
    const last = start + piece.trimEnd().length;
    if (last > first) found.push({ start: first, end: last });
  };
  for (const { index, 0: breaks } of text.slice(from, to).matchAll(LINE_BREAKS)) {
    add(from + index);
    start = from + index + breaks.length;
  }
  add(to);
  return found;
}

function cut(dataset: Dataset, document: number, block: Span & { readonly kind: PartKind; readonly lang: string }): Block[] {
  const { sentenceStart, sentenceOffsets } = dataset.documents;
  const first = firstSentenceAfter(dataset, document, block.start);
  let last = first;
  while (last < sentenceOffsets[document + 1]! && sentenceStart[last]! < block.end) last++;
  const pieces: Block[] = [];
  for (let from = first; from === first || from < last; from += MOST_SENTENCES) {
    const to = Math.min(last, from + MOST_SENTENCES);
    pieces.push({
      ...block,
      first: from,
      last: to,
      start: from === first ? block.start : sentenceStart[from]!,
      end: to === last ? block.end : sentenceStart[to]!,
    });
  }
  return pieces;
}
