import type { ImportContext, ImportInput } from '../importers/contract';
import { issueItem } from '../validate/issueItem';
import { type ReadJson, readJson } from '../validate/readJson';
import type { ImportItem } from '../validate/record';

/** Reads a JSON file whole. Nothing where it is cancelled already, or no JSON: that is told. What was flagged within is the caller's to tell. */
export function* beginJson({ bytes, name }: ImportInput, context: ImportContext): Generator<ImportItem, ReadJson | undefined> {
  if (context.cancelled()) return undefined;
  context.progress(0, 'read');
  const read = readJson(bytes, name);
  if (read.ok) return read.value;
  yield* read.error.map(issueItem);
  return undefined;
}
