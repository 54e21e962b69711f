import { AMENDED_LISTS, AMENDMENT_KINDS, type Amendment, type RecordParts } from '../../model/amendment';
import type { Dataset } from '../../model/dataset';
import { isObject } from '../validate/isObject';

const isParts = (value: unknown): value is RecordParts =>
  isObject(value) && Object.entries(value).every(([list, parts]) =>
    (AMENDED_LISTS as readonly string[]).includes(list) && Array.isArray(parts) && parts.every((part) => isObject(part) && typeof part.id === 'string'));

const isAmendment = (value: unknown): value is Amendment =>
  isObject(value) && typeof value.id === 'string' && typeof value.at === 'string' && (AMENDMENT_KINDS as readonly unknown[]).includes(value.kind) &&
  isParts(value.before) && isParts(value.after) &&
  (value.entities === undefined || (Array.isArray(value.entities) && value.entities.every((id) => typeof id === 'string')));

const known = new WeakMap<readonly unknown[], readonly Amendment[]>();

/** Those of some amendments that this version understands, oldest first; of those with one id the first alone, for by its id it is taken back. Remembered. */
export const understood = (amendments: readonly unknown[]): readonly Amendment[] => {
  let read = known.get(amendments);
  if (read === undefined) {
    const ids = new Set<string>();
    read = amendments.filter(isAmendment).filter(({ id }) => !ids.has(id) && ids.add(id));
    known.set(amendments, read);
  }
  return read;
};

/** The amendments that a dataset holds and this version understands, oldest first; any other stays in the file as it is. */
export const amendmentsOf = ({ meta }: Dataset): readonly Amendment[] => understood(meta.amendments);
