import type { Issue } from '../../model/result';
import type { ImportContext } from '../importers/contract';
import { decodeText } from '../validate/decodeText';
import { issueItem } from '../validate/issueItem';
import { readJson } from '../validate/readJson';
import type { ImportItem, ValidRecord } from '../validate/record';
import { isRelativeName } from '../validate/webAddress';

type DocumentItem = Extract<ValidRecord, { kind: 'document' }>;
type DocumentValue = DocumentItem['value'];

/** Where texts are looked for. */
interface Beside {
  readonly use: ImportContext['use'];
  /** The folder of the dataset's file, '' or ending with a slash. */
  readonly folder: string;
}

/** What stands beside a file. */
export const besideFile = ({ use }: ImportContext, name: string): Beside => ({ use, folder: name.slice(0, name.lastIndexOf('/') + 1) });

/** Beside the dataset's file, else by its name, else by the last part of that: files that are dropped have lost their folders. */
const given = ({ use, folder }: Beside, name: string): Uint8Array | undefined => use(`${folder}${name}`) ?? use(name) ?? use(name.slice(name.lastIndexOf('/') + 1));

const missing = (path: string, document: string, file: string): ImportItem =>
  issueItem({ code: 'missingText', severity: 'kept', path, values: { document, file } });

const refused = (path: string, value: string): ImportItem =>
  issueItem({ code: 'badUrl', severity: 'kept', path, values: { value: value.slice(0, 200).toWellFormed() } });

const unusable = (path: string, issues: readonly Issue[]): ImportItem[] =>
  issues.map((issue) => issueItem({ ...issue, severity: 'kept', path }));

/** A document's text, from the file or from one beside it; undefined with an issue where it isn't at hand. */
function* textOf({ value, path }: DocumentItem, beside: Beside): Generator<ImportItem, string | undefined> {
  if (value.text !== undefined) return value.text;
  if (value.href === undefined) {
    yield missing(path, value.id, '');
    return undefined;
  }
  const at = `${path}.href`;
  if (!isRelativeName(value.href)) {
    yield refused(at, value.href);
    return undefined;
  }
  const bytes = given(beside, value.href);
  if (bytes === undefined) {
    yield missing(at, value.id, value.href);
    return undefined;
  }
  const text = decodeText(bytes, value.href);
  if (text.ok) return text.value;
  yield* unusable(at, text.error);
  return undefined;
}

/** A translation's texts, or the name of its file where that isn't at hand. */
function* translationOf(name: string, path: string, document: string, beside: Beside): Generator<ImportItem, string | string[]> {
  if (!isRelativeName(name)) {
    yield refused(path, name);
    return name;
  }
  const bytes = given(beside, name);
  if (bytes === undefined) {
    yield missing(path, document, name);
    return name;
  }
  const read = readJson(bytes, name);
  if (!read.ok) {
    yield* unusable(path, read.error);
    return name;
  }
  const { value } = read.value;
  if (Array.isArray(value) && value.every((text) => typeof text === 'string')) return value;
  yield issueItem({ code: 'misalignedTranslation', severity: 'kept', path, values: { document, file: name } });
  return name;
}

/** A document with its text and its translations inside, where they are at hand. */
export function* withTexts(record: DocumentItem, beside: Beside): Generator<ImportItem> {
  const text = yield* textOf(record, beside);
  const { translations, ...rest } = record.value;
  let value: DocumentValue = text === undefined ? rest : { ...rest, text };
  if (translations !== undefined) {
    const resolved: [string, string | string[]][] = [];
    for (const [lang, texts] of Object.entries(translations)) {
      const path = `${record.path}.translations.${lang}`;
      resolved.push([lang, typeof texts === 'string' ? yield* translationOf(texts, path, value.id, beside) : texts]);
    }
    value = { ...value, translations: Object.fromEntries(resolved) };
  }
  yield { ...record, value };
}
