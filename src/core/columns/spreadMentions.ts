import { type IndexedText, occurrences } from '../text/anchor';
import type { Placement } from './spanTable';

/** A mention in one document: placed, or to stand for each occurrence of its words. UTF-16. */
export interface MentionSlot {
  readonly entity: number;
  readonly document: number;
  /** The words to look for; undefined for a mention that is placed already. */
  readonly words: string | undefined;
  /** Where it stands; filled here for a mention that was to be looked for. */
  places: readonly Placement[];
  /** Occurrences of its words that longer mentions cover. */
  covered: number;
}

const lengthOf = ({ words, places }: MentionSlot): number => words?.length ?? (places[0] === undefined ? 0 : places[0].end - places[0].start);

/**
 * Gives each mention without offsets its places: all whole-word occurrences that no longer mention covers, the longest
 * mentions first. One entity never takes the same place twice. About linear in the text and in the mentions' lengths.
 */
export const spreadMentions = (slots: readonly MentionSlot[], textOf: (document: number) => IndexedText | undefined): void => {
  const byDocument = new Map<number, MentionSlot[]>();
  for (const slot of slots) if (slot.words !== undefined) byDocument.set(slot.document, []);
  for (const slot of slots) byDocument.get(slot.document)?.push(slot);
  for (const [document, group] of byDocument) {
    const text = textOf(document);
    if (text !== undefined) spreadIn(text, group);
  }
};

const spreadIn = (text: IndexedText, slots: readonly MentionSlot[]): void => {
  /** For each offset, the furthest end of a mention that begins at or before it. */
  const reach = new Int32Array(text.text.length + 1);
  const taken = new Set<string>();
  const placeKey = (entity: number, start: number, end: number): string => `${entity} ${start} ${end}`;
  for (const { entity, words, places } of slots) {
    if (words === undefined) for (const { start, end } of places) taken.add(placeKey(entity, start, end));
  }
  const longestFirst = [...slots].sort((a, b) => lengthOf(b) - lengthOf(a));
  let waiting: MentionSlot[] = [];
  // Mentions of one length don't cover each other, so they are painted together.
  const paint = (): void => {
    for (const slot of waiting) {
      for (const { start, end } of slot.places) for (let at = Math.max(start, 0); at < end; at += 1) if (reach[at]! < end) reach[at] = end;
    }
    waiting = [];
  };
  for (const slot of longestFirst) {
    const [first] = waiting;
    if (first !== undefined && lengthOf(first) > lengthOf(slot)) paint();
    if (slot.words !== undefined) {
      const places: Placement[] = [];
      for (const { start, end } of occurrences(text, slot.words)) {
        const key = placeKey(slot.entity, start, end);
        if (reach[start]! >= end || taken.has(key)) slot.covered += 1;
        else {
          taken.add(key);
          places.push({ document: slot.document, start, end, match: 'exact' });
        }
      }
      slot.places = places;
    }
    waiting.push(slot);
  }
};
