import type { Extra, LoadReport } from '../../model/dataset';
import type { Issue, IssueCode } from '../../model/result';
import { pathTo } from '../validate/cleanJson';

type Values = Issue['values'];

/** Keeps the books while a dataset is made: every record is either kept or dropped with an issue. */
export interface Report {
  readonly add: (issue: Issue) => void;
  /** Something of a kept record could not be used. */
  readonly flag: (code: IssueCode, path: string, values?: Values) => void;
  /** A record is left out. */
  readonly drop: (code: IssueCode, path: string, values?: Values) => void;
  readonly keep: (records?: number) => void;
  /** The keys of an object that the format does not know; undefined where there are none. They are reported once a kind, as `unknownKey` {key, count}. */
  readonly unknown: (value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>, path: string) => Extra | undefined;
  readonly finish: () => LoadReport;
}

interface UnknownKey {
  readonly key: string;
  readonly path: string;
  count: number;
}

export const createReport = (): Report => {
  const issues: Issue[] = [];
  const unknownKeys = new Map<string, UnknownKey>();
  let kept = 0;
  let dropped = 0;

  const add = (issue: Issue): void => {
    if (issue.severity === 'dropped') dropped += 1;
    issues.push(issue);
  };

  const noteUnknown = (path: string, key: string): void => {
    const kind = `${path.replaceAll(/\[\d+\]/g, '[]')} ${key}`;
    const known = unknownKeys.get(kind);
    if (known === undefined) unknownKeys.set(kind, { key, path: pathTo(path, key), count: 1 });
    else known.count += 1;
  };

  return {
    add,
    flag: (code, path, values = {}) => add({ code, severity: 'kept', path, values }),
    drop: (code, path, values = {}) => add({ code, severity: 'dropped', path, values }),
    keep: (records = 1) => {
      kept += records;
    },
    unknown: (value, known, path) => {
      let extra: [string, unknown][] | undefined;
      for (const key in value) {
        if (known.has(key)) continue;
        noteUnknown(path, key);
        (extra ??= []).push([key, value[key]]);
      }
      return extra === undefined ? undefined : Object.fromEntries(extra);
    },
    finish: () => {
      for (const { key, path, count } of unknownKeys.values()) issues.push({ code: 'unknownKey', severity: 'kept', path, values: { key, count } });
      return { records: kept + dropped, kept, issues };
    },
  };
};
