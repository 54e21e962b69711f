import type { Span } from '../../../model/span';
import { fold } from '../../text/normalise';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { MentionRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import type { Declarations } from '../declarations';
import { gatherAttributes } from '../gatherAttributes';
import { groupBy } from '../groupBy';
import { principalName } from '../principalName';
import type { ExtractedText, Extraction } from './extraction';

/** Extractions that stand for one thing. */
export interface Extracted {
  readonly id: string;
  readonly all: readonly [Extraction, ...Extraction[]];
}

/** Those of the same class and words, whatever their case and accents, are one thing. */
export const entitiesOf = (document: string, extractions: readonly Extraction[]): readonly Extracted[] =>
  [...groupBy(extractions, ({ label, words }) => `${label}\n${fold(words).trim()}`).values()].flatMap(([first, ...others], place) =>
    (first === undefined ? [] : [{ id: `${document}/${place + 1}`, all: [first, ...others] as const }]));

/** The words where they stand. */
const placed = ({ text, codePoints, document }: ExtractedText, { start, end }: Span): MentionRecord =>
  ({ document, exact: text.slice(start, end), start: codePoints.toCodePoint(start), end: codePoints.toCodePoint(end) });

/** Tells that words stand elsewhere than the source says, or that it doesn't say where. */
const misplaced = ({ words, start, path }: Extraction, document: string): ImportItem =>
  issueItem(start === undefined
    ? { code: 'missingKey', severity: 'kept', path: `${path}.char_interval`, values: { key: 'char_interval' } }
    : { code: 'movedQuote', severity: 'kept', path: `${path}.char_interval`, values: { quote: words, document, given: start } });

/** A mention for each extraction in its place; words that stand elsewhere are looked up once, and those that stand nowhere told when they are. */
function* mentionsOf(text: ExtractedText, all: readonly Extraction[], named: readonly Span[]): Generator<ImportItem, readonly MentionRecord[]> {
  const { document } = text;
  const mentions = [...all.map(({ place }) => place), ...named].flatMap((place) => (place === undefined ? [] : [placed(text, place)]));
  const known = new Set(mentions.map(({ exact }) => exact));
  for (const extraction of all) {
    const { place, start, words } = extraction;
    if (place !== undefined) continue;
    const stands = text.standing(words).length > 0;
    if (stands || start === undefined) yield misplaced(extraction, document);
    if (stands && known.has(words)) continue;
    known.add(words);
    mentions.push({ document, exact: words, ...(!stands && start !== undefined && { start }) });
  }
  return mentions;
}

/** What a thing is called: by capitals alone only where it is never written otherwise. */
const nameOf = (all: readonly Extraction[]): string => {
  const words = all.map((extraction) => extraction.words);
  const spelt = words.filter((word) => word !== word.toUpperCase());
  return principalName(spelt.length > 0 ? spelt : words);
};

/** Yields an entity with all that is said of it. `named`: where relations name it, UTF-16. */
export function* entityRecord(text: ExtractedText, { id, all }: Extracted, named: readonly Span[], declare: Declarations): Generator<ImportItem> {
  const [{ label, path }] = all;
  const mentions = yield* mentionsOf(text, all, named);
  const name = nameOf(all);
  const others = [...new Set([...all.map(({ words }) => words), ...mentions.map(({ exact }) => exact)])].filter((other) => other !== name);
  const descriptions = [...new Set(all.map(({ description }) => description).filter((description) => description !== ''))];
  const attributes = gatherAttributes(all.flatMap((extraction) => extraction.attributes));
  yield* validRecord('entity', {
    id,
    type: yield* declare.type(label, path),
    name: { und: name },
    ...(others.length > 0 && { aliases: others }),
    ...(descriptions.length > 0 && { description: { und: descriptions.join('\n') } }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    mentions,
  }, path);
}
