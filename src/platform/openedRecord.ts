import type { OpenedDataset } from '../model/library';
import type { SetAside } from '../model/stored';
import { type Check, CHECKS } from '../model/vocabulary';
import { cut, isCount, isFileName, isHash, isMoment, isSize, isText } from './recordFields';

/** The form of the records below. */
const FORMAT = 1;
/** Characters of a view: a longer one is not kept. */
export const LONGEST_VIEW = 2 ** 22;

/** The head of an opened dataset as it is stored; its id is the key. */
export interface OpenedHead extends Omit<OpenedDataset, 'id'> {
  readonly format: typeof FORMAT;
  /** Name of the file that its content is saved as and opened under. */
  readonly file: string;
  /** Of the content, unpacked. */
  readonly bytes: number;
  /** Of the content as it is stored, in lower-case hexadecimal. */
  readonly sha256: string;
  /** What tells whether another file holds the same dataset: `datasetHash`. */
  readonly identity: string;
  /** The view as JSON, without positions: those are in the content. */
  readonly view: string;
  /** Counts what was written to it: a tab writes over no other revision than the one it knows. */
  readonly revision: number;
}

/** A head as it is to be stored. */
export const openedHead = (head: Omit<OpenedHead, 'format'>): OpenedHead => ({ ...head, title: cut(head.title), source: cut(head.source), format: FORMAT });

/** The head that a record holds, or why it can't be used. */
export function readOpenedHead(record: unknown): OpenedHead | SetAside['why'] {
  if (typeof record !== 'object' || record === null) return 'damaged';
  const { format, title, source, opened, entities, claims, checks, packed, apart, file, bytes, sha256, identity, view, revision } = record as Readonly<Record<keyof OpenedHead, unknown>>;
  if (isCount(format) && format > FORMAT) return 'newer';
  const whole =
    format === FORMAT && isText(title) && isText(source) && isMoment(opened) && isCount(entities) && isCount(claims) && isChecks(checks) && isSize(packed) &&
    typeof apart === 'boolean' && isFileName(file) && isSize(bytes) && isHash(sha256) && isHash(identity) && isView(view) && isCount(revision);
  return whole ? { format, title, source, opened, entities, claims, checks, packed, apart, file, bytes, sha256, identity, view, revision } : 'damaged';
}

export const openedDataset = (id: string, { title, source, opened, entities, claims, checks, packed, apart }: OpenedHead): OpenedDataset => ({
  id, title, source, opened, entities, claims, checks, packed, apart,
});

const isView = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_VIEW;

const isChecks = (value: unknown): value is Readonly<Record<Check, number>> =>
  typeof value === 'object' && value !== null && CHECKS.every((check) => isCount((value as Readonly<Record<string, unknown>>)[check]));
