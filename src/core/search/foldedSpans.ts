import { fold } from '../text/normalise';

/** A folded text, and for each of its UTF-16 units the stretch of the original that it came from: whole characters with their marks. */
export interface FoldedText {
  readonly text: string;
  /** UTF-16 offsets in the original. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** What folds by itself: a run of white space, or one character with the marks that join it. */
const CLUSTER = /[\s\u0085]+|[\s\S]\p{M}*/gu;

/** `fold(text)`, with the way back to the original. Linear in the text. */
export function foldedSpans(text: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const folded = fold(cluster);
    // Marks that fold away may stand between two runs of white space, which are one then.
    const piece = last.endsWith(' ') && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (piece === '') continue;
    for (let unit = piece.length; unit > 0; unit -= 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    pieces.push(piece);
    last = piece;
  }
  return { text: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}
