import { mappingFault, type TableMapping, type TableRole } from '../../../model/table';
import type { ImportContext, ImportInput } from '../../importers/contract';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { guessMapping } from './guessMapping';
import { headerOf, type ParsedTable, parseTable, type TableRow } from './parseTable';
import { tableDate } from './tableDate';
import { createTableDocuments, type TableDocuments } from './tableDocuments';
import { createTableEntities, type TableEntities } from './tableEntities';
import { type RowReading, tableRow } from './tableRow';
import { tableCertainty, tableValue } from './tableWords';

/** How many rows between two questions whether it is still wanted. */
const STRIDE = 2000;

const LINKED = { id: 'linked', label: { en: 'is linked to', fr: 'est lié à' } } as const;

/** A row that names two entities. */
interface Link {
  readonly path: string;
  readonly cells: TableRow['cells'];
  readonly reading: RowReading;
  readonly document: string | undefined;
}

/**
 * A table of links, one a row, by what its columns are (`context.mapping`, or else what they seem to be). Quotes are looked up in the
 * document that the row names: in the text of a column, or in a file of that name given with the table; what has no column of its own becomes attributes.
 */
export function* readTable(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  const { name } = input;
  const parsed = parseTable(input);
  if (!parsed.ok) {
    yield* parsed.error.map(issueItem);
    return;
  }
  const { head, rows: below } = parsed.value;
  const mapping = mappingWithin(context.mapping ?? guessMapping(parsed.value.header, below.map(({ cells }) => cells)), parsed.value.header.length);
  const { header, rows } = mapping.headless === true ? { header: headerOf([], parsed.value.header.length), rows: [head, ...below] } : parsed.value;
  if (mappingFault(mapping) !== null) {
    yield issueItem({ code: 'notFormat', severity: 'error', path: name, values: { name, format: 'CSV', expected: '"subject", "object"' } });
    return;
  }
  const [entities, documents] = [createTableEntities(), createTableDocuments(name)];
  const links = yield* linksOf({ ...parsed.value, rows }, mapping, { name, entities, documents, context });
  for (const { reading, document } of links) addMentions(reading, document, entities);
  yield* validRecord('meta', { format: 'edgewise/1', title: { und: name.replace(/^.*\//, '').replace(/\.\w+$/, '') } }, '');
  yield* documents.records();
  yield* entities.records();
  yield* predicatesOf(links);
  const attributes = attributeColumns(header, mapping);
  if (header.includes('__proto__')) yield issueItem({ code: 'forbiddenKey', severity: 'kept', path: `${name}:1`, values: { count: 1 } });
  for (const [place, link] of links.entries()) {
    if (place % STRIDE === 0) {
      if (context.cancelled()) return;
      context.progress(0.5 + place / links.length / 2, 'read');
    }
    yield* claimItems(link, place, entities, attributes);
  }
}

/** A mapping without columns that the table does not have. */
const mappingWithin = ({ columns, ...rest }: TableMapping, width: number): TableMapping =>
  ({ ...rest, columns: Object.fromEntries(Object.entries(columns).filter(([, column]) => column < width)) });

interface Parts {
  readonly name: string;
  readonly entities: TableEntities;
  readonly documents: TableDocuments;
  readonly context: ImportContext;
}

/** The rows that name two entities; the others are dropped. */
function* linksOf({ rows, unclosed }: ParsedTable, mapping: TableMapping, { name, entities, documents, context }: Parts): Generator<ImportItem, readonly Link[]> {
  const links: Link[] = [];
  for (const [place, { line, cells }] of rows.entries()) {
    if (place % STRIDE === 0) {
      if (context.cancelled()) return links;
      context.progress(place / rows.length / 2, 'read');
    }
    const path = `${name}:${line}`;
    const reading = tableRow(cells, mapping);
    if (reading.subject === '' || reading.object === '') {
      yield issueItem({ code: 'noEnds', severity: 'dropped', path, values: {} });
      continue;
    }
    entities.add(reading.subject, reading.subjectType, path);
    entities.add(reading.object, reading.objectType, path);
    links.push({ path, cells, reading, document: documents.of(reading, path) });
  }
  if (unclosed !== null) yield issueItem({ code: 'badRecord', severity: 'dropped', path: `${name}:${unclosed}`, values: { expected: '"' } });
  return links;
}

/** An entity is mentioned where a quote of its own row names it. */
function addMentions({ quote, subject, subjectType, object, objectType }: RowReading, document: string | undefined, entities: TableEntities): void {
  if (document === undefined) return;
  for (const [exact, type] of [[subject, subjectType], [object, objectType]] as const) {
    if (quote.includes(exact)) entities.find(exact, type)?.mentions.set(document, { document, exact, form: 'name' });
  }
}

function* predicatesOf(links: readonly Link[]): Generator<ImportItem> {
  const first = new Map<string, string>();
  for (const { reading: { predicate }, path } of links) if (!first.has(predicate)) first.set(predicate, path);
  for (const [predicate, path] of first) yield* validRecord('predicate', predicate === '' ? LINKED : { id: predicate, label: { und: predicate } }, path);
}

/** What of a row its claim keeps as attributes: the columns that have no role, by their names. */
interface AttributeColumns {
  readonly others: readonly (readonly [name: string, column: number])[];
  /** The name of a role's column, for what of it the format has no words for. */
  readonly nameOf: (role: TableRole) => string;
}

const attributeColumns = (header: readonly string[], { columns }: TableMapping): AttributeColumns => {
  const taken = new Set<number>(Object.values(columns));
  return {
    others: [...header.entries()].filter(([column, name]) => !taken.has(column) && name !== '__proto__').map(([column, name]) => [name, column]),
    nameOf: (role) => header[columns[role] ?? -1] ?? role,
  };
};

function* claimItems({ path, cells, reading, document }: Link, place: number, entities: TableEntities, { others, nameOf }: AttributeColumns): Generator<ImportItem> {
  const { subject, object, predicate, quote, speaker, date, certainty } = reading;
  const [when, sure] = [tableDate(date), tableCertainty(certainty)];
  if (date !== '' && when === null) yield issueItem({ code: 'badDate', severity: 'kept', path, values: { value: date } });
  const attributes = Object.fromEntries([
    ...others.map(([name, column]) => [name, cells[column]?.trim() ?? ''] as const),
    ...(when === null ? [[nameOf('date'), date] as const] : []),
    ...(sure === undefined ? [[nameOf('certainty'), certainty] as const] : []),
  ].filter(([, cell]) => cell !== '').map(([name, cell]) => [name, tableValue(cell)]));
  const said = entities.find(speaker, '')?.id;
  yield* validRecord('claim', {
    id: `c${place + 1}`,
    subject: entities.find(subject, reading.subjectType)?.id, predicate: predicate === '' ? LINKED.id : predicate, object: entities.find(object, reading.objectType)?.id,
    ...(document !== undefined && { evidence: [quote === '' ? { document, grain: 'document', role: 'support' } : { document, exact: quote, role: 'support' }] }),
    ...(speaker !== '' && { attribution: [{ ...(said === undefined ? { label: { und: speaker } } : { source: said }), act: 'states' }] }),
    ...(when !== null && { when }), ...(sure !== undefined && { certainty: sure }),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }, path);
}
