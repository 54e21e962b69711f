import type { Issue } from '../../model/result';
import { readJson } from './readJson';

/** A line that holds a value, with its place: `runs.jsonl:12`, lines from 1. */
export interface JsonLine {
  readonly path: string;
  readonly value: unknown;
}

const NEWLINE = 10;
const SPACES: ReadonlySet<number> = new Set([9, 13, 32]);

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => SPACES.has(byte));

/**
 * The values of a file that holds one JSON value a line, one after another, so that no more than a line is in hand at once. A line that
 * is no JSON gives an issue `badRecord` of severity `dropped`; what `readJson` flags within a line comes before its value.
 */
export function* jsonLines(bytes: Uint8Array, name: string): Generator<JsonLine | Issue> {
  let line = 0;
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(NEWLINE, from);
    const own = bytes.subarray(from, end < 0 ? bytes.length : end);
    from += own.length + 1;
    line += 1;
    if (isBlank(own)) continue;
    const path = `${name}:${line}`;
    const read = readJson(own, name);
    if (!read.ok) {
      yield { code: 'badRecord', severity: 'dropped', path, values: { expected: 'JSON' } };
      continue;
    }
    for (const issue of read.value.issues) yield { ...issue, path: `${path} ${issue.path}` };
    yield { path, value: read.value.value };
  }
}

export const isIssue = (found: JsonLine | Issue): found is Issue => 'code' in found;
