import type { Dataset, LoadReport, LocalText } from '../../model/dataset';
import { pick } from '../localText';
import { FORMAT, type MetaRecord } from '../validate/schema';

const languagesOf = (...texts: readonly LocalText[]): readonly string[] => [...new Set(texts.flatMap(Object.keys))];

const perLanguage = (languages: readonly string[], write: (language: string) => string): LocalText =>
  Object.fromEntries(languages.map((language): readonly [string, string] => [language, write(language)]).filter(([, text]) => text !== ''));

/** Two texts in all languages of either, side by side; one alone where the other says nothing, or the same. */
const beside = (one: LocalText, other: LocalText): LocalText =>
  perLanguage(languagesOf(one, other), (language) => [...new Set([pick(one, language), pick(other, language)])].filter((text) => text !== '').join(' · '));

/** What is said of each of two datasets, each after its name; as it is where both say the same. */
const toldApart = (one: string, other: string, names: readonly [string, string]): string =>
  (one === other ? one : [[names[0], one], [names[1], other]].filter(([, text]) => text !== '').map(([name, text]) => (name === '' ? text : `${name}: ${text}`)).join(' · '));

const DAY = /^\d{4}(?:-\d{2}){0,2}$/;

/** From the earlier to the later, where both are plain dates (EDTF); else the first there is. */
const spanning = (one: string, other: string): string => {
  if (!DAY.test(one) || !DAY.test(other)) return one === '' ? other : one;
  return one === other ? one : [one, other].sort().join('/');
};

/** What a dataset that was joined says of itself: what both say, told apart. */
export const joinMeta = ({ meta: one, savedView }: Dataset, { meta: other }: Dataset): MetaRecord => {
  const names = (language: string): readonly [string, string] => [pick(one.title, language), pick(other.title, language)];
  const first = languagesOf(one.title)[0] ?? 'en';
  return {
    ...other.extra, ...one.extra,
    format: FORMAT,
    title: beside(one.title, other.title),
    description: beside(one.description, other.description),
    provenance: perLanguage(languagesOf(one.provenance, other.provenance), (language) => toldApart(pick(one.provenance, language), pick(other.provenance, language), names(language))),
    license: toldApart(one.license, other.license, names(first)),
    created: spanning(one.created, other.created),
    ...(savedView !== undefined && { view: savedView }),
  };
};

/** The places of a report within its file, where one knows which that is. */
const issuesOf = ({ report: { detected, issues } }: Dataset): LoadReport['issues'] =>
  (detected === undefined ? issues : issues.map((issue) => (issue.path.startsWith(detected.file) ? issue : { ...issue, path: issue.path === '' ? detected.file : `${detected.file}: ${issue.path}` })));

/** What of both files was used, and what was not. */
export const joinReport = (open: Dataset, added: Dataset): LoadReport =>
  ({ records: open.report.records + added.report.records, kept: open.report.kept + added.report.kept, issues: [...issuesOf(open), ...issuesOf(added)] });
