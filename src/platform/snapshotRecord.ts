import type { Snapshot } from '../model/snapshot';
import type { SetAside } from '../model/stored';
import { cut, isBytes, isCount, isFileName, isHash, isMoment, isSize, isText } from './recordFields';

/** The form of the records below. */
const FORMAT = 1;

/** A snapshot's head as it is stored; its id is the key. */
export interface StoredHead extends Omit<Snapshot, 'id' | 'thumbnail'> {
  readonly format: typeof FORMAT;
  /** Of the content as it is stored, in lower-case hexadecimal. */
  readonly sha256: string;
  /** A PNG, as bytes: not every browser stores a Blob that can be relied on. */
  readonly thumbnail: Uint8Array<ArrayBuffer> | null;
}

/** A head as it is to be stored. */
export const headOf = (head: Omit<StoredHead, 'format'>): StoredHead => ({ ...head, name: cut(head.name), title: cut(head.title), format: FORMAT });

/** The head that a record holds, or why it can't be used. */
export function readHead(record: unknown): StoredHead | SetAside['why'] {
  if (typeof record !== 'object' || record === null) return 'damaged';
  const { format, name, made, title, file, shown, entities, claims, bytes, sha256, thumbnail } = record as Readonly<Record<keyof StoredHead, unknown>>;
  if (isCount(format) && format > FORMAT) return 'newer';
  const whole =
    format === FORMAT && isText(name) && isMoment(made) && isText(title) && isFileName(file) &&
    isCount(shown) && isCount(entities) && isCount(claims) && isSize(bytes) && isHash(sha256);
  if (!whole) return 'damaged';
  return { format, name, made, title, file, shown, entities, claims, bytes, sha256, thumbnail: isPicture(thumbnail) ? thumbnail : null };
}

export const snapshotOf = (id: string, { name, made, title, file, shown, entities, claims, bytes, thumbnail }: StoredHead): Snapshot => ({
  id, name, made, title, file, shown, entities, claims, bytes, thumbnail: thumbnail === null ? null : new Blob([thumbnail], { type: 'image/png' }),
});

const PNG = [0x89, 0x50, 0x4e, 0x47];
const isPicture = (value: unknown): value is Uint8Array<ArrayBuffer> => isBytes(value) && PNG.every((byte, place) => value[place] === byte);
