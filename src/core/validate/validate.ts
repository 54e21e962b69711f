import type * as z from 'zod/mini';
import type { Issue } from '../../model/result';
import { isObject } from './isObject';
import { issueItem } from './issueItem';
import type { ImportItem, RecordKind } from './record';
import { type Fault, faultIssue, repair } from './repair';
import { FORMAT, RECORD_SCHEMAS } from './schema';

/** The arrays of a file, in the order in which their records are yielded. */
const LISTS = [
  ['types', 'type'], ['predicates', 'predicate'], ['documents', 'document'], ['entities', 'entity'], ['claims', 'claim'],
] as const;

const REQUIRED: readonly string[] = ['documents', 'entities', 'claims'];

const faultsOf = (error: z.core.$ZodError): Fault[] =>
  error.issues.map((issue) => ({
    path: issue.path,
    expected: issue.code === 'invalid_value' ? issue.values.join(', ') : issue.code === 'invalid_type' ? issue.expected : issue.code,
  }));

/** One record, held to the schema, as items: itself, or what is left of it, with an issue for each part that was left out; or the issue that it was dropped. `path`: its place in the file. */
export function* validRecord(kind: RecordKind, record: unknown, path: string): Generator<ImportItem> {
  const first = RECORD_SCHEMAS[kind].safeParse(record);
  if (first.success) {
    yield { kind, path, value: first.data } as ImportItem;
    return;
  }
  const faults = faultsOf(first.error);
  const mended = repair(kind, record, path, faults);
  const second = mended === undefined ? undefined : RECORD_SCHEMAS[kind].safeParse(mended.record);
  if (mended !== undefined && second?.success === true) {
    for (const issue of mended.issues) yield issueItem(issue);
    yield { kind, path, value: second.data } as ImportItem;
    return;
  }
  const [fault] = faults;
  if (fault !== undefined) yield issueItem(faultIssue(record, path, fault, 'dropped'));
}

/** Why a value is not the head of an `edgewise/1` file; undefined where it is. */
export const formatRefusal = (value: unknown, name: string): Issue | undefined => {
  if (isObject(value) && value.format === FORMAT) return undefined;
  const format = isObject(value) && typeof value.format === 'string' ? value.format.slice(0, 80) : '';
  return { code: 'notEdgewise', severity: 'error', path: name, values: { name, format } };
};

const refusal = (value: unknown, name: string): Issue | undefined => {
  const foreign = formatRefusal(value, name);
  if (foreign !== undefined || !isObject(value)) return foreign;
  const missing = REQUIRED.find((key) => !Array.isArray(value[key]));
  if (missing === undefined) return undefined;
  const code = Object.hasOwn(value, missing) ? 'invalidValue' : 'missingKey';
  return { code, severity: 'error', path: missing, values: { key: missing, found: '', expected: 'array' } };
};

/**
 * A value read from a file as a stream of records, each held to the schema by itself. Only what is no `edgewise/1` at all
 * gives an issue of severity `error` (`notEdgewise` {name, format}, or a missing array): then nothing else is yielded.
 */
export function* validate(value: unknown, name: string): Generator<ImportItem> {
  const refused = refusal(value, name);
  if (refused !== undefined || !isObject(value)) {
    if (refused !== undefined) yield issueItem(refused);
    return;
  }
  const lists: readonly string[] = LISTS.map(([key]) => key);
  const head = Object.fromEntries(Object.entries(value).filter(([key]) => !lists.includes(key)));
  yield* validRecord('meta', head, '');
  for (const [key, kind] of LISTS) {
    const list = value[key];
    if (list === undefined) continue;
    if (!Array.isArray(list)) {
      yield issueItem({ code: 'invalidValue', severity: 'kept', path: key, values: { key, found: '', expected: 'array' } });
      continue;
    }
    for (const [place, record] of list.entries()) yield* validRecord(kind, record, `${key}[${place}]`);
  }
}
