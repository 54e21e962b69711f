import type { Dataset } from '../model/dataset';
import { pick } from './localText';

export interface WantedText {
  /** The file that is named; where none is, what the document is called. */
  readonly name: string;
  /** Whether it is a file that is named. */
  readonly isFile: boolean;
  /** False for a translation: quotes are looked up all the same. */
  readonly forQuotes: boolean;
}

const known = new WeakMap<Dataset, readonly WantedText[]>();

/** Whether a path of the load report leads to a translation. */
export const isTranslation = (path: string): boolean => path.includes('.translations.');

/** The texts that the dataset was opened without: those that it names a file for, and those that a quote should stand in. */
export function wantedTexts(dataset: Dataset): readonly WantedText[] {
  const before = known.get(dataset);
  if (before !== undefined) return before;
  const { documents, spans, report } = dataset;
  const wanted = new Map<string, WantedText>();
  const want = (name: string, isFile: boolean, forQuotes: boolean): void => {
    if (name !== '' && wanted.get(name)?.forQuotes !== true) wanted.set(name, { name, isFile, forQuotes });
  };
  for (const { code, path, values } of report.issues) {
    if (code === 'missingText') want(String(values['file'] ?? ''), true, !isTranslation(path));
  }
  const quoted = new Set<number>();
  for (const span of spans.exact.keys()) quoted.add(spans.document[span]!);
  for (const row of [...quoted].sort((a, b) => a - b)) {
    if (row < 0 || documents.texts[row] !== undefined || documents.hrefs[row] !== undefined) continue;
    const [title] = Object.keys(documents.titles[row] ?? {});
    want(title === undefined ? documents.ids[row]! : pick(documents.titles[row], title), false, true);
  }
  const list = [...wanted.values()];
  known.set(dataset, list);
  return list;
}
