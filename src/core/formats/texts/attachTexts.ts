import type { Issue } from '../../../model/result';
import type { CollectedRecords } from '../../columns/collectRecords';
import type { Located } from '../../columns/located';
import type { DocumentRecord } from '../../validate/schema';
import { isTextFile, stemOf } from '../textNames';
import { type ReadText, readText } from './readText';

interface Given {
  /** Names of the files that nothing has used so far. */
  readonly names: readonly string[];
  readonly use: (name: string) => Uint8Array | undefined;
}

/** A document that names its file is the importer's: it takes that file and no other. */
const isWanting = ({ value }: Located<DocumentRecord>): boolean => value.text === undefined && value.href === undefined;

/** What a document may be called by the file that holds its text. */
const stemsOf = ({ id, title = {}, url }: DocumentRecord): readonly string[] =>
  [id, ...Object.values(title), url].flatMap((name) => (name === undefined ? [] : [stemOf(name)])).filter((stem) => stem !== '');

/** For each file the document whose text it is: the one that is called so; a single text goes to the only document without one. */
function pairs(documents: readonly Located<DocumentRecord>[], names: readonly string[]): ReadonlyMap<Located<DocumentRecord>, string> {
  const wanting = documents.filter(isWanting);
  const [only] = wanting;
  const [name] = names;
  if (wanting.length === 1 && names.length === 1 && only !== undefined && name !== undefined) return new Map([[only, name]]);
  const byStem = new Map(names.map((file) => [stemOf(file), file]));
  return new Map(wanting.flatMap((document) => {
    const file = stemsOf(document.value).map((stem) => byStem.get(stem)).find((found) => found !== undefined);
    return file === undefined ? [] : [[document, file] as const];
  }));
}

const withText = (document: Located<DocumentRecord>, { text, pages, lang }: ReadText): Located<DocumentRecord> => ({
  ...document,
  value: { ...document.value, text, ...(pages !== undefined && { pages: pages.map(([start, end]): [number, number] => [start, end]) }), ...(lang !== undefined && document.value.lang === undefined && { lang }) },
});

/** Gives documents without a text the one that is called like them among the files; what can't be read is flagged, and nothing is said of a text that is there now. */
export async function attachTexts(records: CollectedRecords, { names, use }: Given): Promise<CollectedRecords> {
  const found = pairs(records.documents, names.filter(isTextFile));
  const documents: Located<DocumentRecord>[] = [];
  const given = new Set<string>();
  const faults: Issue[] = [];
  for (const document of records.documents) {
    const file = found.get(document);
    const read = file === undefined ? undefined : await readText(use(file) ?? new Uint8Array(), file);
    if (read?.ok === false) faults.push(...read.error.map((issue) => ({ ...issue, severity: 'kept' as const })));
    documents.push(read?.ok === true ? withText(document, read.value) : document);
    if (read?.ok === true) given.add(document.value.id);
  }
  const stillSo = ({ code, path, values }: Issue): boolean => code !== 'missingText' || path.includes('.translations.') || !given.has(String(values['document']));
  return { ...records, documents, issues: [...records.issues.filter(stillSo), ...faults] };
}
