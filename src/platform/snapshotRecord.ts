import type { SetAside, Snapshot } from '../model/snapshot';

/** The form of the records below. */
const FORMAT = 1;
/** No snapshot is larger: a record that says so is damaged. */
const MOST_BYTES = 2 ** 30;

/** A snapshot's head as it is stored; its id is the key. */
export interface StoredHead extends Omit<Snapshot, 'id' | 'thumbnail'> {
  readonly format: typeof FORMAT;
  /** Of the content as it is stored, in lower-case hexadecimal. */
  readonly sha256: string;
  /** A PNG, as bytes: not every browser stores a Blob that can be relied on. */
  readonly thumbnail: Uint8Array<ArrayBuffer> | null;
}

/** A head as it is to be stored: texts that are too long to be read again are cut. */
export const headOf = (head: Omit<StoredHead, 'format'>): StoredHead => ({ ...head, name: cut(head.name), title: cut(head.title), format: FORMAT });

/** The head that a record holds, or why it can't be used. */
export function readHead(record: unknown): StoredHead | SetAside['why'] {
  if (typeof record !== 'object' || record === null) return 'damaged';
  const { format, name, made, title, file, shown, entities, claims, bytes, sha256, thumbnail } = record as Readonly<Record<keyof StoredHead, unknown>>;
  if (isCount(format) && format > FORMAT) return 'newer';
  const whole =
    format === FORMAT && isText(name) && isText(made) && !Number.isNaN(Date.parse(made)) && isText(title) && isText(file) && FILE.test(file) &&
    isCount(shown) && isCount(entities) && isCount(claims) && isCount(bytes) && bytes <= MOST_BYTES && isText(sha256) && HASH.test(sha256);
  if (!whole) return 'damaged';
  return { format, name, made, title, file, shown, entities, claims, bytes, sha256, thumbnail: isPicture(thumbnail) ? thumbnail : null };
}

export const snapshotOf = (id: string, { name, made, title, file, shown, entities, claims, bytes, thumbnail }: StoredHead): Snapshot => ({
  id, name, made, title, file, shown, entities, claims, bytes, thumbnail: thumbnail === null ? null : new Blob([thumbnail], { type: 'image/png' }),
});

export const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;

const FILE = /^[a-z0-9-]{1,120}\.json$/;
const HASH = /^[0-9a-f]{64}$/;
const LONGEST_TEXT = 1000;

const cut = (text: string): string => text.slice(0, LONGEST_TEXT).toWellFormed();
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

const PNG = [0x89, 0x50, 0x4e, 0x47];
const isPicture = (value: unknown): value is Uint8Array<ArrayBuffer> => isBytes(value) && PNG.every((byte, place) => value[place] === byte);
