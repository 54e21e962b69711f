import type { ImportContext, ImportInput } from '../../importers/contract';
import { decodeText } from '../../validate/decodeText';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { validRecord } from '../../validate/validate';
import { createDeclarations } from '../declarations';
import { groupBy } from '../groupBy';
import { watched } from '../watched';
import { noAnnotations, readAnnotations } from './readAnnotations';
import { readText } from './readText';

/** brat's own files, and those of its elder relatives, who keep what is given and what is asked for apart. */
const ANNOTATIONS = /\.(?:ann|a1|a2)$/i;

const stemOf = (name: string): string => name.replace(ANNOTATIONS, '');

/** The text beside the annotations; undefined with an issue where it isn't at hand. */
function* textOf(document: string, context: ImportContext): Generator<ImportItem, string | undefined> {
  const file = `${document}.txt`;
  const bytes = context.use(file);
  if (bytes === undefined) {
    yield issueItem({ code: 'missingText', severity: 'kept', path: file, values: { document, file } });
    return undefined;
  }
  const decoded = decodeText(bytes, file);
  if (decoded.ok) return decoded.value;
  for (const issue of decoded.error) yield issueItem({ ...issue, severity: 'kept' });
  return undefined;
}

/**
 * The records of all brat standoff files given together: each .ann beside a .txt of the same name, in whatever folders. Texts without
 * annotations are left to be told as unused. Never throws for what the files hold.
 */
export function* readBrat(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  const names = new Set([input.name, ...context.names.filter((name) => ANNOTATIONS.test(name))]);
  const texts = groupBy([...names].sort(), stemOf);
  const declare = createDeclarations();
  let annotated = 0;
  let read = 0;
  for (const [document, files] of texts) {
    if (context.cancelled()) return;
    const annotations = noAnnotations();
    for (const file of files) {
      const bytes = file === input.name ? input.bytes : context.use(file);
      if (bytes !== undefined) annotated += yield* readAnnotations(file, bytes, annotations, context);
    }
    const text = yield* textOf(document, context);
    yield* validRecord('document', { id: document, title: { und: document }, ...(text !== undefined && { text }) }, `${document}.txt`);
    yield* watched(readText(document, text, annotations, declare), context, read / texts.size);
    read += 1;
  }
  if (annotated === 0) yield issueItem({ code: 'notFormat', severity: 'error', path: input.name, values: { name: input.name, format: 'brat', expected: '' } });
}
