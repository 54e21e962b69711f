import { mentionsIn } from '../../core/columns/access';
import { fold } from '../../core/text/normalise';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import type { Act, Certainty, MentionForm, Polarity } from '../../model/vocabulary';

export type WordsDeed = 'mention' | 'entity' | 'claim' | 'quote';

/** What is to become of words. Entities and claims by row, -1: none. */
export interface WordsDraft {
  readonly deed: WordsDeed;
  readonly entity: number;
  readonly form: MentionForm;
  readonly name: string;
  readonly type: string;
  readonly subject: number;
  readonly object: number;
  /** Id; '' for another, which `label` names. */
  readonly predicate: string;
  readonly label: string;
  readonly certainty: Certainty;
  readonly hedge: string;
  readonly polarity: Polarity;
  readonly negation: string;
  readonly source: number;
  readonly act: Act;
  readonly cue: string;
  /** Of the claim that is selected, which quote the words stand for; its number of quotes: one more. */
  readonly quote: number;
}

/** More words than these name nobody: they say something. */
const MOST_IN_NAME = 4;

/** The sentences that a stretch of a document touches, from the first's beginning to the last's end; the stretch itself where there are none. UTF-16. */
export const passageAround = ({ documents }: Dataset, document: number, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  for (let row = documents.sentenceOffsets[document]!; row < documents.sentenceOffsets[document + 1]!; row += 1) {
    const [first, last] = [documents.sentenceStart[row]!, documents.sentenceEnd[row]!];
    if (first <= start && last > start) from = first;
    if (first < end && last >= end) to = last;
  }
  return { start: Math.min(from, start), end: Math.max(to, end) };
};

/** The name that words are, if they are one; '' where they say something. */
export const nameIn = (words: string): string => (words.split(/\s+/).length > MOST_IN_NAME || /[.!?…]$/.test(words) ? '' : words);

/** What words are likely to be: a mention of whom they name, a claim about those they hold, or somebody new. */
export const firstDraft = (dataset: Dataset, document: number, { start, end }: Span): WordsDraft => {
  const words = (dataset.documents.texts[document] ?? '').slice(start, end);
  const within = mentionsIn(dataset, document).filter((mention) => mention.start >= start && mention.end <= end);
  const named = [...new Set(within.map(({ entity }) => entity))];
  const folded = fold(words);
  const { names, aliases } = dataset.entities;
  const bearer = folded === '' ? -1 : names.findIndex((name, row) => [...Object.values(name), ...aliases[row]!].some((one) => fold(one) === folded));
  const name = nameIn(words);
  return {
    deed: bearer >= 0 ? 'mention' : name === '' ? 'claim' : 'entity', entity: bearer, form: 'name', name, type: 'Person',
    subject: named[0] ?? -1, object: named[1] ?? -1, predicate: dataset.predicates[0]?.id ?? '', label: '',
    certainty: 'certain', hedge: '', polarity: 'positive', negation: '', source: -1, act: 'states', cue: '', quote: 0,
  };
};
