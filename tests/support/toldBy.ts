import { quoteOf } from '../../src/core/columns/access';
import { loadDataset } from '../../src/core/load';
import type { Dataset } from '../../src/model/dataset';
import { CERTAINTIES, CHECKS, EVIDENCE_ROLES, MATCHES, POLARITIES } from '../../src/model/vocabulary';

/** The dataset that files make; throws where they make none. */
export const opened = async (files: ReadonlyMap<string, Uint8Array>): Promise<Dataset> => {
  const loaded = await loadDataset(files, { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

/** The same of texts by their names. */
export const openedTexts = (files: Readonly<Record<string, string>>): Promise<Dataset> =>
  opened(new Map(Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)])));

const rows = (offsets: ArrayLike<number>, row: number): readonly number[] =>
  Array.from({ length: offsets[row + 1]! - offsets[row]! }, (_, place) => offsets[row]! + place);

const placed = (dataset: Dataset, span: number): string => `${dataset.spans.start[span]! < 0 ? '?' : ''}${quoteOf(dataset, span)}`;

/** Each entity with its type, names and mentions: `a/1 Person: Ada | A. Lane @ Ada, she`. A `?` before words that stand nowhere. */
export const entitiesTold = (dataset: Dataset): readonly string[] => {
  const { entities, types, mentions } = dataset;
  return entities.ids.map((id, row) => {
    const names = [...Object.values(entities.names[row]!), ...entities.aliases[row]!].join(' | ');
    const words = rows(entities.mentionOffsets, row).map((mention) => placed(dataset, mentions.span[mention]!));
    return `${id} ${types[entities.type[row]!]!.id}: ${names}${words.length === 0 ? '' : ` @ ${words.join(', ')}`}`;
  });
};

/** Each claim with its check and quotes: `a – met – b: found «Ada met Bob»`; certainty, polarity and role only where they are not the usual ones. */
export const claimsTold = (dataset: Dataset): readonly string[] => {
  const { claims, entities, predicates, evidences } = dataset;
  return claims.ids.map((_, row) => {
    const ends = [entities.ids[claims.subject[row]!], predicates[claims.predicate[row]!]!.id, entities.ids[claims.object[row]!]].join(' – ');
    const marks = [CERTAINTIES[claims.certainty[row]!], POLARITIES[claims.polarity[row]!]].filter((mark) => mark !== 'certain' && mark !== 'positive');
    const quotes = rows(claims.evidenceOffsets, row).map((evidence) => {
      const role = EVIDENCE_ROLES[evidences.role[evidence]!];
      return `${role === 'support' ? '' : `${role}: `}«${placed(dataset, evidences.span[evidence]!)}»`;
    });
    return `${ends}: ${[CHECKS[claims.check[row]!], ...marks, ...quotes].join(' ')}`;
  });
};

/** Each issue: `dropped badRecord a.ann:3`. */
export const issuesTold = ({ report }: Dataset): readonly string[] => report.issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`);

const tallied = (words: Iterable<string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
};

/** How many claims are found, partly …; how many quotes and mentions stand how; how many issues of each code there are. */
export const countsOf = ({ claims, spans, report }: Dataset) => ({
  checks: tallied(Array.from(claims.check, (check) => CHECKS[check]!)),
  matches: tallied(Array.from(spans.match, (match) => MATCHES[match]!)),
  reasons: tallied([...claims.reasons.values()].flatMap((reasons) => reasons.map(({ code }) => code))),
  issues: tallied(report.issues.map(({ severity, code }) => `${severity} ${code}`)),
});
