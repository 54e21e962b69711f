import { fail, type Issue, type IssueCode, ok, type Result } from '../../model/result';
import { cleanJson, type Tally } from './cleanJson';
import { decodeText } from './decodeText';
import { jsonFault } from './jsonFault';
import { surveyJson } from './surveyJson';

/** Deeper than this no file of ours is; it bounds every recursion after it. */
const DEEPEST = 64;

/** Above this a tab runs out of memory before it is done. */
const LARGEST = 256 * 2 ** 20;

export interface ReadJson {
  readonly value: unknown;
  /** Of severity `kept`: `forbiddenKey` and `illFormedText`, with `values {count}` and the path of the first. */
  readonly issues: readonly Issue[];
}

const parse = (text: string, name: string): Result<{ readonly value: unknown }> => {
  try {
    return ok({ value: JSON.parse(text) as unknown });
  } catch {
    const { line, column, byte, truncated, offset } = jsonFault(text) ?? { line: 1, column: 1, byte: 0, truncated: false, offset: 0 };
    const found = String.fromCodePoint(text.codePointAt(offset) ?? 0x20).toWellFormed();
    return fail([{ code: 'notJson', severity: 'error', path: name, values: { name, line, column, byte, found, truncated: truncated ? 'yes' : 'no' } }]);
  }
};

const tallied = (code: IssueCode, { count, first }: Tally): Issue[] =>
  count === 0 ? [] : [{ code, severity: 'kept', path: first, values: { count } }];

/**
 * Reads the bytes of a JSON file. Fails with `tooLarge` {name, size, limit in MB}, `wrongEncoding` (see `decodeText`),
 * `tooDeep` {name, byte, limit} or `notJson` {name, line, column, byte, found, truncated: 'yes' | 'no'}; lines and columns from 1.
 */
export const readJson = (bytes: Uint8Array, name: string): Result<ReadJson> => {
  const refuse = (code: IssueCode, values: Issue['values']): Result<ReadJson> =>
    fail([{ code, severity: 'error', path: name, values: { name, ...values } }]);
  if (bytes.length > LARGEST) return refuse('tooLarge', { size: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST / 2 ** 20 });
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) return decoded;
  const { tooDeepAt, needsCleaning } = surveyJson(bytes, DEEPEST);
  if (tooDeepAt >= 0) return refuse('tooDeep', { byte: tooDeepAt, limit: DEEPEST });
  const parsed = parse(decoded.value, name);
  if (!parsed.ok) return parsed;
  if (!needsCleaning) return ok({ value: parsed.value.value, issues: [] });
  const { value, forbidden, illFormed } = cleanJson(parsed.value.value);
  return ok({ value, issues: [...tallied('forbiddenKey', forbidden), ...tallied('illFormedText', illFormed)] });
};
