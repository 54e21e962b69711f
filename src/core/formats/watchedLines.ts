import type { ImportContext } from '../importers/contract';
import { issueItem } from '../validate/issueItem';
import { isIssue, type JsonLine, type jsonLines } from '../validate/jsonLines';
import type { ImportItem } from '../validate/record';

/** How many lines between two words of progress. */
const STRIDE = 2000;

/** The items of each line of a file of JSON Lines. It tells how far it is; true where it came to the end, false where it was cancelled. */
export function* watchedLines(lines: ReturnType<typeof jsonLines>, context: ImportContext, itemsOf: (line: JsonLine) => Iterable<ImportItem>): Generator<ImportItem, boolean> {
  let read = 0;
  for (const line of lines) {
    read += 1;
    if (read % STRIDE === 0) {
      if (context.cancelled()) return false;
      // How many lines there are is not known before the end.
      context.progress(1 - STRIDE / (read + STRIDE), 'read');
    }
    if (isIssue(line)) yield issueItem(line);
    else yield* itemsOf(line);
  }
  return true;
}
