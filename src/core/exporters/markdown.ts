import type { Dataset } from '../../model/dataset';
import { CERTAINTIES, CHECKS, STANCES } from '../../model/vocabulary';
import { touchedRecords } from '../amend/touched';
import { citationOf, quotationMarks } from '../citation';
import { documentHashes, hashDocuments } from '../columns/documentHash';
import { documentDetails } from '../documentDetails';
import { edgeTold } from '../evidence/edgeTold';
import type { ExportedView } from '../facts/contract';
import { exportedCounts } from '../facts/exportedCounts';
import { exportedView } from '../facts/exportedView';
import { pick } from '../localText';
import { linesInForce } from '../picture/filtersInForce';
import type { ReportParts, ReportWords } from '../report/contract';
import { hashLine } from '../report/hashLine';
import { inLine, inQuote } from '../report/markdownText';
import { CLAIM_COLUMNS } from '../table/claimColumns';
import { joined } from '../text/joined';
import { isWebAddress } from '../validate/webAddress';
import type { Exporter, ExportInput } from './contract';

const SAID_BY = CLAIM_COLUMNS.find(({ id }) => id === 'saidBy');

/** Between two blocks. */
const BETWEEN = '\n\n';

/** Every visible edge with its claims, each with its quotes, who says so, and the document; for people to read. Needs `report`; throws without it. */
export const markdownExporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  mime: 'text/markdown',
  *make(input) {
    const { dataset, visible, lang, report } = input;
    if (report === undefined) throw new TypeError('A report needs its words');
    const view = exportedView(dataset, visible, lang);
    // Documents are numbered in the order of the file, and named by their number.
    const numbers = new Map(view.documents.map((row, place) => [row, place + 1]));
    for (const block of head(input, view, report)) yield block + BETWEEN;
    for (const block of edges(view, report, numbers)) yield block + BETWEEN;
    if (view.documents.length > 0) {
      yield `## ${inLine(report.words.documents)}${BETWEEN}`;
      yield* hashDocuments(dataset, view.documents);
      yield* joined(view.documents, '\n', (row, place) => `${place + 1}. ${documentLine(dataset, row, lang, report.words)}`);
      yield BETWEEN;
    }
    yield `${foot(view, report, input.time.slice(0, 10)).join(BETWEEN)}\n`;
  },
  // An edge has its heading and a line, and a claim its facts and a quote or more.
  pieces: (input) => 2 * (exportedCounts(input).edges + exportedCounts(input).claims + exportedCounts(input).documents),
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
function* edges(view: ExportedView, report: ReportParts, numbers: ReadonlyMap<number, number>): Generator<string> {
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
  for (const [subject, own] of bySubject) {
    yield `## ${name(subject)}`;
    for (const edge of own) {
      const relation = inLine(pick(predicates[dataset.edges.predicate[edge]!]?.label, lang));
      const told = edgeTold(dataset, edge, view.mask);
      const facts = [report.words.cells.stance(told.stance), ...(told.disputed ? [report.words.disputed] : []), report.words.claims(told.visible)];
      yield `### ${name(subject)} – ${relation} – ${name(dataset.edges.object[edge]!)}`;
      yield inLine(facts.join(' · '));
      for (const claim of told.claims.slice(0, told.visible)) yield* claimBlocks(view, report, numbers, claim);
    }
  }
}

function claimBlocks({ dataset }: ExportedView, { words }: ReportParts, numbers: ReadonlyMap<number, number>, claim: number): readonly string[] {
  const { claims } = dataset;
  const { cells } = words;
  const { quotes, lang } = citationOf(dataset, claim);
  const [open, close] = quotationMarks(lang);
  const when = claims.when.get(claim);
  const number = numbers.get(claims.document[claim]!);
  const certainty = claims.certainty[claim] === 0 ? [] : [cells.certainty(CERTAINTIES[claims.certainty[claim]!]!)];
  const byHand = touchedRecords(dataset).claims.has(claims.ids[claim]!) ? [words.byHand] : [];
  const facts = [
    cells.stance(STANCES[claims.stance[claim]!]!), SAID_BY?.text(dataset, claim, cells) ?? '', ...certainty, when === undefined ? '' : cells.date(when), cells.check(CHECKS[claims.check[claim]!]!), ...byHand,
  ].filter((fact) => fact !== '').map(inLine);
  // Claims have ids, by which a sentence of the report is found again in the dataset.
  const line = `**${facts.join(' · ')}**${number === undefined ? '' : ` [${number}]`} (${inLine(claims.ids[claim]!)})`;
  return [line, ...(quotes.length === 0 ? [`*${inLine(words.noQuote)}*`] : quotes.map((quote) => inQuote(`${open}${quote}${close}`)))];
}

function foot({ dataset, lang }: ExportedView, { words }: ReportParts, day: string): readonly string[] {
  const { meta } = dataset;
  const provenance = pick(meta.provenance, lang);
  return [
    '---',
    ...(provenance === '' ? [] : [inLine(`${words.provenance} ${provenance}`)]),
    ...(meta.license === '' ? [] : [inLine(`${words.license} ${meta.license}`)]),
    ...(meta.amendments.length === 0 ? [] : [inLine(words.amended(meta.amendments.length))]),
    inLine(words.made(day)),
  ];
}

/** An address is a link only where it is one of the web: any other stands as text. */
function documentLine(dataset: Dataset, row: number, lang: string, words: ReportWords): string {
  const details = documentDetails(dataset, row, lang, { unnamed: words.unnamedDocument, date: words.cells.date });
  const [hash, url] = [hashLine(documentHashes(dataset, row), words.changedHash), dataset.documents.urls[row]];
  const link = url === undefined ? [] : [isWebAddress(url) ? `<${url}>` : inLine(url)];
  return [...[...details, ...(hash === '' ? [] : [hash])].map(inLine), ...link].join(' · ');
}
