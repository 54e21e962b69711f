import type { ImportContext, ImportInput } from '../importers/contract';
import { watchedLines } from '../formats/watchedLines';
import { issueItem } from '../validate/issueItem';
import { isIssue, jsonLines } from '../validate/jsonLines';
import type { ImportItem, RecordKind } from '../validate/record';
import { formatRefusal, validRecord } from '../validate/validate';
import { besideFile, withTexts } from './withTexts';

const KINDS: readonly RecordKind[] = ['type', 'predicate', 'document', 'entity', 'claim'];

/** `{"claim": {…}}`: the kind of a line, and its record. */
function recordOf(value: unknown): readonly [RecordKind, unknown] | null {
  if (typeof value !== 'object' || value === null) return null;
  const [only, ...others] = Object.entries(value);
  const kind = KINDS.find((known) => known === only?.[0]);
  return only === undefined || kind === undefined || others.length > 0 ? null : [kind, only[1]];
}

/**
 * The records of an `edgewise/1` file of JSON Lines: a line with the head of the file, then a record a line, `{"entity": {…}}`, with its
 * texts inside or beside it. Never throws for what it holds.
 */
export function* readLines({ name, bytes }: ImportInput, context: ImportContext): Generator<ImportItem> {
  if (context.cancelled()) return;
  const beside = besideFile(context, name);
  const lines = jsonLines(bytes, name);
  const first = lines.next();
  const head = first.done === true || isIssue(first.value) ? undefined : first.value.value;
  const refused = formatRefusal(head, name);
  if (refused !== undefined) {
    yield issueItem(refused);
    return;
  }
  yield* validRecord('meta', head, '');
  yield* watchedLines(lines, context, function* ({ value, path }) {
    const record = recordOf(value);
    if (record === null) yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: KINDS.map((kind) => `{"${kind}": …}`).join(', ') } });
    else for (const item of validRecord(...record, path)) yield* item.kind === 'document' ? withTexts(item, beside) : [item];
  });
}
