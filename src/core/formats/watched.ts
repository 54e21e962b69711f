import type { ImportContext } from '../importers/contract';
import type { ImportItem } from '../validate/record';

/** How many items between two questions whether to go on. */
const STRIDE = 2000;

/** Passes the items of a part of a file on, and stops once it is cancelled, before the first one, too. `done`: the fraction of the file before that part. */
export function* watched(items: Iterable<ImportItem>, context: ImportContext, done: number): Generator<ImportItem> {
  if (context.cancelled()) return;
  context.progress(done, 'read');
  let passed = 0;
  for (const item of items) {
    yield item;
    passed += 1;
    if (passed % STRIDE !== 0) continue;
    if (context.cancelled()) return;
    context.progress(done, 'read');
  }
}
