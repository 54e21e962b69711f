/** A file of XML, in the environment jsdom; throws where it is not well formed. */
export function readXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const [fault] = document.getElementsByTagName('parsererror');
  if (fault !== undefined) throw new SyntaxError(fault.textContent);
  return document;
}

export const elements = (of: Document | Element, name: string): Element[] => [...of.getElementsByTagName(name)];

const names = new WeakMap<Document, ReadonlyMap<string, string>>();

/** What a document's keys or attributes are called, by owner and id; read once. */
function nameOf(document: Document, list: () => readonly (readonly [key: string, name: string])[], key: string): string {
  const known = names.get(document) ?? new Map(list());
  names.set(document, known);
  return known.get(key) ?? '';
}

/** The data of a node or edge of GraphML, by the names of their keys. */
export function graphmlData(document: Document, of: Element): Readonly<Record<string, string>> {
  const keys = () => elements(document, 'key').map((key) => [key.getAttribute('id') ?? '', key.getAttribute('attr.name') ?? ''] as const);
  return Object.fromEntries(elements(of, 'data').map((data) => [nameOf(document, keys, data.getAttribute('key') ?? ''), data.textContent]));
}

/** The values of a node or edge of GEXF, by the titles of their attributes. */
export function gexfValues(document: Document, of: Element): Readonly<Record<string, string>> {
  const titles = () => elements(document, 'attributes').flatMap((list) =>
    elements(list, 'attribute').map((one) => [`${list.getAttribute('class') ?? ''} ${one.getAttribute('id') ?? ''}`, one.getAttribute('title') ?? ''] as const));
  return Object.fromEntries(elements(of, 'attvalue').map((one) => [nameOf(document, titles, `${of.tagName} ${one.getAttribute('for') ?? ''}`), one.getAttribute('value') ?? '']));
}

/** Rows of a file of RFC 4180, by their headers; throws where a quote is open or stands within a bare cell. */
export function readCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y;
  cell.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < text.length) {
    const found = cell.exec(text);
    if (found === null) throw new SyntaxError(`Not CSV: ${text.slice(0, 200)}`);
    rows.at(-1)?.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === '\r\n' && cell.lastIndex < text.length) rows.push([]);
  }
  const [head = [], ...others] = rows;
  return others.map((cells) => {
    if (cells.length !== head.length) throw new SyntaxError(`${cells.length} cells under ${head.length} headers`);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** A text as it was before an apostrophe was put before what a spreadsheet takes for a formula. */
export const unguarded = (cell: string): string =>
  cell.replace(/^'(?=[\s\p{Cf}']*[=+\-@|＝＋－＠｜﹦﹢﹣﹫])/gu, '').replace(/(?<=[;\t\n\r])'(?=[\s\p{Cf}'"]*[=+\-@|＝＋－＠｜﹦﹢﹣﹫])/gu, '');
