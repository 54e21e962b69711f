import type { Span } from '../../model/span';
import type { IndexedText } from '../text/anchor';
import { fold } from '../text/normalise';
import { splitSentences } from '../text/sentences';

const WORDS = /[\p{L}\p{N}]+/gu;

/** A passage is suggested only where it holds at least this share of the quote's words, the rare ones counting more. */
const LEAST_SHARE = 0.4;

const wordsOf = (text: string): ReadonlySet<string> => new Set(fold(text).match(WORDS));

/**
 * For a quote that is missing: the sentence (UTF-16) that shares most of its words, or null where none shares enough. Shown as a
 * suggestion only; it never makes a quote found. Linear in the text.
 */
export const closestPassage = (doc: IndexedText, exact: string): Span | null => {
  const wanted = wordsOf(exact);
  if (wanted.size === 0) return null;
  const sentences = splitSentences(doc.text, 'und').map(([start, end]) => ({ start, end, words: wordsOf(doc.text.slice(start, end)) }));
  const weights = new Map<string, number>();
  let whole = 0;
  for (const word of wanted) {
    const holders = sentences.reduce((sum, { words }) => sum + (words.has(word) ? 1 : 0), 0);
    const weight = Math.log(1 + sentences.length / Math.max(1, holders));
    weights.set(word, weight);
    whole += weight;
  }
  let closest: Span | null = null;
  let best = LEAST_SHARE * whole;
  let fewest = Infinity;
  for (const { start, end, words } of sentences) {
    let shared = 0;
    for (const [word, weight] of weights) if (words.has(word)) shared += weight;
    if (shared < best || (shared === best && words.size >= fewest)) continue;
    closest = { start, end };
    best = shared;
    fewest = words.size;
  }
  return closest;
};
