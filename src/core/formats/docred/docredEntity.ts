import type { CodePointIndex } from '../../text/codePoints';
import { issueItem } from '../../validate/issueItem';
import { pathTo } from '../../validate/cleanJson';
import type { ImportItem } from '../../validate/record';
import type { EntityRecord, MentionRecord } from '../../validate/schema';
import { byCount } from '../byCount';
import { isObject } from '../../validate/isObject';
import { principalName } from '../principalName';
import type { RebuiltText } from './rebuildText';

/** A document whose text has been made again. */
export interface DocredText extends RebuiltText {
  readonly document: string;
  readonly codePoints: CodePointIndex;
}

/** An entity as DocRED tells it, but for its id. */
interface DocredEntity {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Types of its mentions, the most frequent first. */
  readonly types: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

const withoutSpaces = (text: string): string => text.replaceAll(/\s+/g, '');

/** The numbers of a list of two, or nothing. */
const pairOf = (value: unknown): readonly [number, number] | undefined => {
  const [from, to] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return Number.isInteger(from) && Number.isInteger(to) ? [from as number, to as number] : undefined;
};

/** The stretch (UTF-16) of tokens `from` to before `to` of a sentence; undefined where there are none such. */
const stretchOf = ({ tokens }: RebuiltText, sentence: unknown, position: unknown) => {
  const places = typeof sentence === 'number' ? tokens[sentence] : undefined;
  const pair = pairOf(position);
  if (places === undefined || pair === undefined) return undefined;
  const first = places[pair[0]];
  const last = places[pair[1] - 1];
  return first !== undefined && last !== undefined && first.start < last.end ? { start: first.start, end: last.end } : undefined;
};

/** A mention by its tokens, where these are its name; else by its name, for the place to be looked up and told. */
const mentionOf = (text: DocredText, name: string, place: ReturnType<typeof stretchOf>): MentionRecord => {
  if (place === undefined) return { document: text.document, exact: name };
  const words = text.text.slice(place.start, place.end);
  const start = text.codePoints.toCodePoint(place.start);
  // The number of a list may have slipped in front of the name.
  if (words.trim() === '' || !withoutSpaces(name).endsWith(withoutSpaces(words))) return { document: text.document, exact: name, start };
  return { document: text.document, exact: words, start, end: text.codePoints.toCodePoint(place.end) };
};

/** Reads an entity from its mentions (an item of `vertexSet`); undefined where none can be read. Mentions that can't are dropped, each with an issue. */
export function* docredEntity(value: unknown, text: DocredText, path: string): Generator<ImportItem, DocredEntity | undefined> {
  const mentions: MentionRecord[] = [];
  const types: string[] = [];
  const known = new Set<string>();
  for (const [place, mention] of (Array.isArray(value) ? (value as readonly unknown[]) : []).entries()) {
    const at = pathTo(path, place);
    if (!isObject(mention) || typeof mention.name !== 'string' || mention.name.trim() === '') {
      yield issueItem({ code: 'badRecord', severity: 'dropped', path: at, values: { expected: 'name' } });
      continue;
    }
    if (typeof mention.type === 'string' && mention.type !== '') types.push(mention.type);
    const found = mentionOf(text, mention.name, stretchOf(text, mention.sent_id, mention.pos));
    // Words are looked up everywhere, so that once is enough.
    const again = found.start === undefined && known.has(found.exact);
    if (found.start === undefined) yield issueItem({ code: 'badSpan', severity: again ? 'dropped' : 'kept', path: at, values: {} });
    if (again) continue;
    known.add(found.exact);
    mentions.push(found);
  }
  if (mentions.length === 0) return undefined;
  const name = principalName(mentions.map(({ exact }) => exact));
  return { name, aliases: [...known].filter((alias) => alias !== name), types: byCount(types), mentions };
}

/** What a record says of an entity of several types: the first is its type, the others are kept as DocRED's word for them. */
export const otherTypes = ([, ...others]: readonly string[]): Pick<EntityRecord, 'attributes'> =>
  (others.length === 0 ? {} : { attributes: { type: others.join(', ') } });
