import { beginJson } from '../formats/beginJson';
import { issueItem } from '../validate/issueItem';
import type { ImportItem } from '../validate/record';
import { validate } from '../validate/validate';
import type { ImportContext, ImportInput } from '../importers/contract';
import { besideFile, withTexts } from './withTexts';

/** How many records between two words of progress. */
const STRIDE = 2000;

/** The records of an `edgewise/1` file, with its texts inside or beside it. Never throws for what it holds. */
export function* readDataset(input: ImportInput, context: ImportContext): Generator<ImportItem> {
  const read = yield* beginJson(input, context);
  if (read === undefined) return;
  yield* read.issues.map(issueItem);
  context.progress(0.3, 'read');
  const beside = besideFile(context, input.name);
  let records = 0;
  for (const record of validate(read.value, input.name)) {
    records += 1;
    if (records % STRIDE === 0) {
      if (context.cancelled()) return;
      context.progress(1 - 0.7 * (STRIDE / (records + STRIDE)), 'read');
    }
    if (record.kind === 'document') yield* withTexts(record, beside);
    else yield record;
  }
}
