import type { Issue } from '../../model/result';
import { decodeText } from '../validate/decodeText';
import { readJson } from '../validate/readJson';
import { issueItem } from '../validate/issueItem';
import type { ImportItem, ValidRecord } from '../validate/record';
import { validate } from '../validate/validate';
import { isRelativeName } from '../validate/webAddress';
import type { ImportContext, ImportInput } from '../importers/contract';

/** How many records between two words of progress. */
const STRIDE = 2000;

type DocumentItem = Extract<ValidRecord, { kind: 'document' }>;
type DocumentValue = DocumentItem['value'];

/** By its name, else by the last part of it: files that are dropped have lost their folders. */
const given = ({ use }: ImportContext, name: string): Uint8Array | undefined => use(name) ?? use(name.slice(name.lastIndexOf('/') + 1));

const missing = (path: string, document: string, file: string): ImportItem =>
  issueItem({ code: 'missingText', severity: 'kept', path, values: { document, file } });

const refused = (path: string, value: string): ImportItem =>
  issueItem({ code: 'badUrl', severity: 'kept', path, values: { value: value.slice(0, 200).toWellFormed() } });

const unusable = (path: string, issues: readonly Issue[]): ImportItem[] =>
  issues.map((issue) => issueItem({ ...issue, severity: 'kept', path }));

/** A document's text, from the file or from one beside it; undefined with an issue where it isn't at hand. */
function* textOf({ value, path }: DocumentItem, context: ImportContext): Generator<ImportItem, string | undefined> {
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
  const bytes = given(context, value.href);
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
function* translationOf(name: string, path: string, document: string, context: ImportContext): Generator<ImportItem, string | string[]> {
  if (!isRelativeName(name)) {
    yield refused(path, name);
    return name;
  }
  const bytes = given(context, name);
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
function* withTexts(record: DocumentItem, context: ImportContext): Generator<ImportItem> {
  const text = yield* textOf(record, context);
  const { translations, ...rest } = record.value;
  let value: DocumentValue = text === undefined ? rest : { ...rest, text };
  if (translations !== undefined) {
    const resolved: [string, string | string[]][] = [];
    for (const [lang, texts] of Object.entries(translations)) {
      const path = `${record.path}.translations.${lang}`;
      resolved.push([lang, typeof texts === 'string' ? yield* translationOf(texts, path, value.id, context) : texts]);
    }
    value = { ...value, translations: Object.fromEntries(resolved) };
  }
  yield { ...record, value };
}

/** The records of an `edgewise/1` file, with its texts inside or beside it. Never throws for what it holds. */
export function* readDataset(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  context.progress(0, 'read');
  const read = readJson(input.bytes, input.name);
  if (!read.ok) {
    yield* read.error.map(issueItem);
    return;
  }
  yield* read.value.issues.map(issueItem);
  context.progress(0.3, 'read');
  let records = 0;
  for (const record of validate(read.value.value, input.name)) {
    records += 1;
    if (records % STRIDE === 0) {
      if (context.cancelled()) return;
      context.progress(1 - 0.7 * (STRIDE / (records + STRIDE)), 'read');
    }
    if (record.kind === 'document') yield* withTexts(record, context);
    else yield record;
  }
}
