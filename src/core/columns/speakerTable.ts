import type { Documents, Entities, LocalText, Speakers } from '../../model/dataset';
import { pick } from '../localText';

/** Everybody who is heard, each once, in the order in which they are first heard. */
export interface SpeakerTable {
  /** The row of an entity. */
  readonly entity: (row: number) => number;
  /** The row of an unnamed source; `of`: the entity it belongs to, or -1. */
  readonly unnamed: (label: LocalText | undefined, of: number) => number;
  /** The row of a document's own voice: its publisher's, and one for all documents whose publisher is not known. */
  readonly voice: (document: number) => number;
  readonly columns: () => Speakers;
}

export const createSpeakerTable = (entityIds: Entities['ids'], documents: Documents): SpeakerTable => {
  const rows = new Map<string, number>();
  const entity: number[] = [];
  const labels: (LocalText | undefined)[] = [];
  const of: number[] = [];
  const voice: number[] = [];

  const rowOf = (key: string, speaker: { readonly entity: number; readonly label: LocalText | undefined; readonly of: number; readonly voice: number }): number => {
    const known = rows.get(key);
    if (known !== undefined) return known;
    const row = rows.size;
    rows.set(key, row);
    entity.push(speaker.entity);
    labels.push(speaker.label);
    of.push(speaker.of);
    voice.push(speaker.voice);
    return row;
  };

  return {
    entity: (row) => rowOf(`entity:${entityIds[row]!}`, { entity: row, label: undefined, of: -1, voice: 0 }),
    unnamed: (label = {}, owner) =>
      rowOf(`unnamed:${owner < 0 ? '' : entityIds[owner]!}:${pick(label, 'en')}`, { entity: -1, label, of: owner, voice: 0 }),
    voice: (document) => {
      const publisher = documents.publisher[document]!;
      if (publisher >= 0) return rowOf(`voice:${entityIds[publisher]!}`, { entity: publisher, label: undefined, of: -1, voice: 1 });
      const name = documents.publisherNames[document] ?? '';
      return rowOf(`voice:${name}`, { entity: -1, label: name === '' ? {} : { und: name }, of: -1, voice: 1 });
    },
    columns: () => ({
      count: rows.size,
      keys: [...rows.keys()],
      entity: Int32Array.from(entity),
      labels,
      of: Int32Array.from(of),
      voice: Uint8Array.from(voice),
    }),
  };
};
