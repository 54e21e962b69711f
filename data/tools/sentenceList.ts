// Writes the list of sentences into `data/ankara-talks/README.md`: npx tsx data/tools/sentenceList.ts
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STANCES } from '../../src/model/vocabulary';
import { type DatasetFile, openDataset, pathOf, readExceptions, readFile, readText } from './openDataset';

const START = '<!-- sentences:start -->';
const END = '<!-- sentences:end -->';

/** One sentence of the article: what it says, the claims it carries, those it only helps, and why it carries none. */
export interface ListedSentence {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Part of the document: headline, standfirst, caption, link or body. */
  readonly kind: string;
  readonly claims: DatasetFile['claims'];
  readonly helps: DatasetFile['claims'];
  readonly reason: string | undefined;
}

export function listedSentences(): readonly ListedSentence[] {
  const file = readFile();
  const { sentences: reasons } = readExceptions();
  const [document] = file.documents;
  const codePoints = [...readText(document?.href ?? '')];
  return (document?.sentences ?? []).map(([start, end], place) => {
    const within = (claim: DatasetFile['claims'][number], support: boolean): boolean => (claim.evidence ?? []).some((quote) =>
      (quote.role === 'support') === support && (quote.start ?? -1) >= start && (quote.end ?? Infinity) <= end);
    const claims = file.claims.filter((claim) => within(claim, true));
    return {
      number: place + 1,
      text: codePoints.slice(start, end).join(''),
      kind: document?.parts?.find((part) => part.start <= start && end <= part.end)?.kind ?? 'body',
      claims,
      helps: file.claims.filter((claim) => within(claim, false) && !claims.includes(claim)),
      reason: reasons[String(place + 1)],
    };
  });
}

/** The list as Markdown, the same bytes for the same dataset. */
export function sentenceList(): string {
  const file = readFile();
  const dataset = openDataset(file);
  const nameOf = new Map(file.entities.map(({ id, name }) => [id, name.en ?? id]));
  const labelOf = new Map((file.predicates ?? []).map(({ id, label }) => [id, label.en ?? id]));
  const stanceOf = new Map(dataset.claims.ids.map((id, row) => [id, STANCES[dataset.claims.stance[row]!] ?? '']));
  const sayer = (step: NonNullable<DatasetFile['claims'][number]['attribution']>[number]): string =>
    nameOf.get(step.source ?? '') ?? `${step.label?.en ?? 'unnamed'} (${nameOf.get(step.of ?? '') ?? ''})`;
  const line = (claim: DatasetFile['claims'][number]): string => {
    const said = [stanceOf.get(claim.id), ...(claim.attribution ?? []).map(sayer), ...(claim.when === undefined ? [] : [claim.when])].join(', ');
    return `   - ${nameOf.get(claim.subject) ?? ''} – ${labelOf.get(claim.predicate) ?? ''} – ${nameOf.get(claim.object) ?? ''} (${said}) \`${claim.id}\``;
  };
  return listedSentences().map(({ number, text, kind, claims, helps, reason }) => [
    `${number}. ${kind === 'body' ? '' : `*${kind}:* `}${text}`,
    '',
    ...claims.map(line),
    ...(reason === undefined ? [] : [`   - No claim: ${reason}`]),
    ...(helps.length === 0 ? [] : [`   - Also a quote of ${helps.map(({ id }) => `\`${id}\``).join(', ')}`]),
  ].join('\n')).join('\n\n');
}

/** The README with the list of today between its markers. */
export function readmeWithList(readme: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The README needs ${START} and ${END}.`);
  return `${readme.slice(0, start + START.length)}\n\n${sentenceList()}\n\n${readme.slice(end)}`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(pathOf('README.md'), readmeWithList(readText('README.md')));
}
