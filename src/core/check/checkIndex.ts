import type { Dataset, Rows } from '../../model/dataset';
import type { Span } from '../../model/span';
import { MATCHES, MENTION_FORMS } from '../../model/vocabulary';
import { fold } from '../text/normalise';

const EXACT = MATCHES.indexOf('exact');
const NORMALISED = MATCHES.indexOf('normalised');
const NAME = MENTION_FORMS.indexOf('name');

/** Types whose members have names; all others are described, and their nominals stand for themselves. */
const NAMED_TYPES: readonly string[] = ['Person', 'Organization', 'Country', 'Place'];

/** A stretch of a document, in UTF-16 offsets. */
export interface Passage extends Span {
  /** Row of the document. */
  readonly document: number;
}

/** What the checks of all claims of a dataset share. It belongs to the very columns it was made from. */
export interface CheckIndex {
  /** Mentions of each entity that stand in a text, sorted by document and start. */
  readonly byEntity: Rows;
  /** Mentions in each document, sorted by start; made at the first call, for few datasets need them. */
  readonly byDocument: () => Rows;
  /** For each row of `types`: 1 where a nominal needs its entity's name nearby. */
  readonly needsName: Uint8Array;
  /** True where a mention of form name equals, after folding, a name or an alias of its entity. Remembered. */
  readonly bearsName: (mention: number) => boolean;
}

/** True where a span's quote stands in its document, exactly or normalised. */
export const isFound = ({ spans }: Dataset, span: number): boolean =>
  spans.match[span] === EXACT || spans.match[span] === NORMALISED;

/** The stretch that a span found in its document covers. */
export const passageOf = ({ spans }: Dataset, span: number): Passage =>
  ({ document: spans.document[span]!, start: spans.start[span]!, end: spans.end[span]! });

/** Mentions that stand in a text, gathered by a key below `count`; those of a key sorted by document and start. */
const sortedMentions = (dataset: Dataset, count: number, keyOf: (mention: number) => number): Rows => {
  const { mentions, spans } = dataset;
  const offsets = new Uint32Array(count + 1);
  const standing: number[] = [];
  for (let mention = 0; mention < mentions.count; mention += 1) {
    if (!isFound(dataset, mentions.span[mention]!)) continue;
    standing.push(mention);
    offsets[keyOf(mention) + 1]! += 1;
  }
  for (let key = 0; key < count; key += 1) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice();
  const values = new Uint32Array(standing.length);
  for (const mention of standing) {
    const key = keyOf(mention);
    values[next[key]!] = mention;
    next[key]! += 1;
  }
  const byPlace = (a: number, b: number): number => {
    const left = mentions.span[a]!;
    const right = mentions.span[b]!;
    return spans.document[left]! - spans.document[right]! || spans.start[left]! - spans.start[right]!;
  };
  for (let key = 0; key < count; key += 1) {
    if (offsets[key + 1]! - offsets[key]! > 1) values.subarray(offsets[key], offsets[key + 1]).sort(byPlace);
  }
  return { offsets, values };
};

const namesByEntity = ({ entities }: Dataset): ((entity: number) => ReadonlySet<string>) => {
  const known = new Map<number, ReadonlySet<string>>();
  return (entity) => {
    let names = known.get(entity);
    if (!names) {
      names = new Set([...Object.values(entities.names[entity]!), ...entities.aliases[entity]!].map((name) => fold(name).trim()));
      known.set(entity, names);
    }
    return names;
  };
};

const nameBearer = (dataset: Dataset): CheckIndex['bearsName'] => {
  const { mentions, documents } = dataset;
  const namesOf = namesByEntity(dataset);
  const answers = new Int8Array(mentions.count);
  return (mention) => {
    if (answers[mention] === 0) {
      const { document, start, end } = passageOf(dataset, mentions.span[mention]!);
      const words = fold(documents.texts[document]?.slice(start, end) ?? '').trim();
      const bears = mentions.form[mention] === NAME && words !== '' && namesOf(mentions.entity[mention]!).has(words);
      answers[mention] = bears ? 1 : -1;
    }
    return answers[mention] === 1;
  };
};

/** Made once for all claims of a dataset, in O(mentions · log); names are folded when first asked for. */
export const checkIndex = (dataset: Dataset): CheckIndex => {
  const { mentions, spans, entities, documents, types } = dataset;
  let byDocument: Rows | undefined;
  return {
    byEntity: sortedMentions(dataset, entities.count, (mention) => mentions.entity[mention]!),
    byDocument: () => (byDocument ??= sortedMentions(dataset, documents.count, (mention) => spans.document[mentions.span[mention]!]!)),
    needsName: Uint8Array.from(types, ({ id }) => (NAMED_TYPES.includes(id) ? 1 : 0)),
    bearsName: nameBearer(dataset),
  };
};
