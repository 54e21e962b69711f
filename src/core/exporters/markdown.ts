import type { Dataset } from '../../model/dataset';
import { CERTAINTIES, CHECKS, STANCES } from '../../model/vocabulary';
import { citationOf, quotationMarks } from '../citation';
import { documentHash } from '../columns/documentHash';
import { documentDetails } from '../documentDetails';
import { edgeTold } from '../evidence/edgeTold';
import type { ExportedView } from '../facts/contract';
import { exportedView } from '../facts/exportedView';
import { pick } from '../localText';
import { linesInForce } from '../picture/filtersInForce';
import type { ReportParts, ReportWords } from '../report/contract';
import { inLine, inQuote } from '../report/markdownText';
import { CLAIM_COLUMNS } from '../table/claimColumns';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter, ExportInput } from './contract';

const SAID_BY = CLAIM_COLUMNS.find(({ id }) => id === 'saidBy');

/** Every visible edge with its claims, each with its quotes, who says so, and the document; for people to read. Needs `report`; throws without it. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  make: (input) => {
    const { dataset, visible, lang, report } = input;
    if (report === undefined) throw new TypeError('A report needs its words');
    const view = exportedView(dataset, visible, lang);
    // Documents are numbered in the order of the file, and named by their number.
    const numbers = new Map(view.documents.map((row, place) => [row, place + 1]));
    const blocks = [...head(input, view, report), ...edges(view, report, numbers), ...foot(view, report, input.time.slice(0, 10))];
    return `${blocks.join('\n\n')}\n`;
  },
};

function head({ visible }: ExportInput, { dataset, lang, claims, entities }: ExportedView, { filters, words }: ReportParts): readonly string[] {
  const description = pick(dataset.meta.description, lang);
  return [
    `# ${inLine(pick(dataset.meta.title, lang))}`,
    ...(description === '' ? [] : [inLine(description)]),
    [words.shown(claims.length, dataset.claims.count, entities.length), ...linesInForce(dataset, filters, visible, words)].map((line) => `- ${inLine(line)}`).join('\n'),
  ];
}

/** Under each subject its edges, in the order of the dataset. */
function edges(view: ExportedView, report: ReportParts, numbers: ReadonlyMap<number, number>): readonly string[] {
  const { dataset, lang } = view;
  const { entities, predicates } = dataset;
  const bySubject = new Map<number, number[]>();
  for (const edge of view.edges) {
    const subject = dataset.edges.subject[edge]!;
    const known = bySubject.get(subject);
    if (known === undefined) bySubject.set(subject, [edge]);
    else known.push(edge);
  }
  const name = (row: number): string => inLine(pick(entities.names[row], lang));
  return [...bySubject].flatMap(([subject, own]) => [
    `## ${name(subject)}`,
    ...own.flatMap((edge) => {
      const relation = inLine(pick(predicates[dataset.edges.predicate[edge]!]?.label, lang));
      const told = edgeTold(dataset, edge, view.mask);
      const facts = [report.words.cells.stance(told.stance), ...(told.disputed ? [report.words.disputed] : []), report.words.claims(told.visible)];
      const heading = `### ${name(subject)} – ${relation} – ${name(dataset.edges.object[edge]!)}`;
      return [heading, inLine(facts.join(' · ')), ...told.claims.slice(0, told.visible).flatMap((claim) => claimBlocks(view, report, numbers, claim))];
    }),
  ]);
}

function claimBlocks({ dataset }: ExportedView, { words }: ReportParts, numbers: ReadonlyMap<number, number>, claim: number): readonly string[] {
  const { claims } = dataset;
  const { cells } = words;
  const { quotes, lang } = citationOf(dataset, claim);
  const [open, close] = quotationMarks(lang);
  const when = claims.when.get(claim);
  const number = numbers.get(claims.document[claim]!);
  const certainty = claims.certainty[claim] === 0 ? [] : [cells.certainty(CERTAINTIES[claims.certainty[claim]!]!)];
  const facts = [
    cells.stance(STANCES[claims.stance[claim]!]!), SAID_BY?.text(dataset, claim, cells) ?? '', ...certainty, when === undefined ? '' : cells.date(when), cells.check(CHECKS[claims.check[claim]!]!),
  ].filter((fact) => fact !== '').map(inLine);
  // Claims have ids, by which a sentence of the report is found again in the dataset.
  const line = `**${facts.join(' · ')}**${number === undefined ? '' : ` [${number}]`} (${inLine(claims.ids[claim]!)})`;
  return [line, ...(quotes.length === 0 ? [`*${inLine(words.noQuote)}*`] : quotes.map((quote) => inQuote(`${open}${quote}${close}`)))];
}

function foot({ dataset, lang, documents }: ExportedView, { words }: ReportParts, day: string): readonly string[] {
  const { meta } = dataset;
  const list = documents.map((row, place) => `${place + 1}. ${documentLine(dataset, row, lang, words)}`);
  const provenance = pick(meta.provenance, lang);
  return [
    ...(list.length === 0 ? [] : [`## ${inLine(words.documents)}`, list.join('\n')]),
    '---',
    ...(provenance === '' ? [] : [inLine(`${words.provenance} ${provenance}`)]),
    ...(meta.license === '' ? [] : [inLine(`${words.license} ${meta.license}`)]),
    inLine(words.made(day)),
  ];
}

/** An address is a link only where it is one of the web: any other stands as text. */
function documentLine(dataset: Dataset, row: number, lang: string, words: ReportWords): string {
  const details = documentDetails(dataset, row, lang, { unnamed: words.unnamedDocument, date: words.cells.date });
  const [hash, url] = [documentHash(dataset, row), dataset.documents.urls[row]];
  const link = url === undefined ? [] : [isWebAddress(url) ? `<${url}>` : inLine(url)];
  return [...[...details, ...(hash === undefined ? [] : [`SHA-256 ${hash}`])].map(inLine), ...link].join(' · ');
}
