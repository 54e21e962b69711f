import type { Issue, IssueCode } from '../../model/result';
import { pathTo } from './cleanJson';
import type { RecordKind } from './record';

type Path = readonly PropertyKey[];

/** A fault that Zod found, as far as we need it. */
export interface Fault {
  readonly path: Path;
  readonly expected: string;
}

/**
 * Parts of a record that can be left out without changing what the rest says, by their path with `[]` for any place.
 * What is not listed takes its record with it: a claim without its polarity would say the opposite.
 */
const EXPENDABLE: Readonly<Record<RecordKind, Readonly<Record<string, IssueCode | 'record'>>>> = {
  meta: {
    $schema: 'invalidValue', title: 'invalidValue', description: 'invalidValue', provenance: 'invalidValue', license: 'invalidValue',
    created: 'invalidValue', view: 'invalidValue', 'amendments[]': 'record', amendments: 'invalidValue', proof: 'invalidValue',
  },
  type: {},
  predicate: { inverse: 'invalidValue', group: 'invalidValue', sameAs: 'invalidValue', 'sameAs[]': 'invalidValue' },
  document: {
    title: 'invalidValue', lang: 'invalidValue', url: 'badUrl', publisher: 'invalidValue', published: 'badDate', href: 'invalidValue',
    text: 'invalidValue', 'parts[]': 'badSpan', parts: 'badSpan', sentences: 'sentencesIgnored', translations: 'misalignedTranslation',
    sha256: 'invalidValue', 'pages[]': 'badSpan', pages: 'badSpan',
  },
  entity: {
    aliases: 'invalidValue', 'aliases[]': 'invalidValue', description: 'invalidValue', sameAs: 'invalidValue', 'sameAs[]': 'invalidValue',
    coordinates: 'badPosition', mentions: 'invalidValue', 'mentions[]': 'record', 'mentions[].start': 'badSpan', 'mentions[].end': 'badSpan',
    'mentions[].prefix': 'invalidValue', 'mentions[].suffix': 'invalidValue',
  },
  claim: {
    event: 'invalidValue', when: 'badDate', method: 'invalidValue', score: 'invalidValue',
    'evidence[].start': 'badSpan', 'evidence[].end': 'badSpan', 'evidence[].prefix': 'invalidValue', 'evidence[].suffix': 'invalidValue',
    'attribution[].span.start': 'badSpan', 'attribution[].span.end': 'badSpan',
    'attribution[].cue.start': 'badSpan', 'attribution[].cue.end': 'badSpan', 'attribution[].label': 'invalidValue',
  },
};

const patternOf = (path: Path): string =>
  path.reduce<string>((pattern, step) => (typeof step === 'number' ? `${pattern}[]` : pattern === '' ? String(step) : `${pattern}.${String(step)}`), '');

const spellOut = (from: string, path: Path): string =>
  path.reduce<string>((spelt, step) => pathTo(spelt, typeof step === 'number' ? step : String(step)), from);

const inside = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined;

const valueAt = (record: unknown, path: Path): unknown => path.reduce(inside, record);

const excerpt = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) as string | undefined) ?? '';
  return text.length > 80 ? `${text.slice(0, 79).toWellFormed()}…` : text;
};

/** What is said of a fault: `missingKey` {key} or the code given, with `values {found, expected}` (an excerpt in JSON; what the schema asks for). */
export const faultIssue = (record: unknown, at: string, fault: Fault, severity: Issue['severity'], code: IssueCode = 'invalidValue'): Issue => {
  const found = valueAt(record, fault.path);
  const key = String(fault.path.at(-1) ?? '');
  const missing = found === undefined && code === 'invalidValue';
  return {
    code: missing ? 'missingKey' : code, severity, path: spellOut(at, fault.path),
    values: missing ? { key } : { key, found: excerpt(found), expected: fault.expected },
  };
};

export interface Repair {
  readonly record: unknown;
  readonly issues: readonly Issue[];
}

interface Cut {
  readonly path: Path;
  readonly fault: Fault;
  readonly code: IssueCode | 'record';
}

/** The narrowest expendable part around a fault. */
const cutFor = (kind: RecordKind, fault: Fault): Cut | undefined => {
  for (let length = fault.path.length; length > 0; length -= 1) {
    const path = fault.path.slice(0, length);
    const pattern = patternOf(path);
    const code = Object.hasOwn(EXPENDABLE[kind], pattern) ? EXPENDABLE[kind][pattern] : undefined;
    if (code !== undefined) return { path, fault, code };
  }
  return undefined;
};

const GONE = Symbol('gone');

/** A copy of a value without what lies at the paths; items of arrays leave no hole. */
const without = (value: unknown, paths: readonly Path[]): unknown => {
  if (paths.some((path) => path.length === 0)) return GONE;
  if (typeof value !== 'object' || value === null || paths.length === 0) return value;
  const rest = (step: PropertyKey): Path[] => paths.filter(([first]) => first === step).map((path) => path.slice(1));
  if (Array.isArray(value)) return value.map((item: unknown, place) => without(item, rest(place))).filter((item) => item !== GONE);
  const entries = Object.entries(value).map(([key, item]) => [key, without(item, rest(key))] as const);
  return Object.fromEntries(entries.filter(([, item]) => item !== GONE));
};

/** Leaves out the expendable parts in which all faults of a record lie, each with an issue; undefined where one lies elsewhere. */
export const repair = (kind: RecordKind, record: unknown, at: string, faults: readonly Fault[]): Repair | undefined => {
  const cuts = new Map<string, Cut>();
  for (const fault of faults) {
    const cut = cutFor(kind, fault);
    if (cut === undefined) return undefined;
    const key = spellOut('', cut.path);
    if (!cuts.has(key)) cuts.set(key, cut);
  }
  const found = [...cuts.values()];
  const issues = found.map(({ fault, code }) =>
    code === 'record' ? faultIssue(record, at, fault, 'dropped') : faultIssue(record, at, fault, 'kept', code));
  return { record: without(record, found.map(({ path }) => path)), issues };
};
