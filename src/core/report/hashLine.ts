import type { DocumentHashes } from '../columns/documentHash';

/** Says that a text differs from the one that was annotated; both as SHA-256. */
export type ChangedHash = (actual: string, claimed: string) => string;

/** For lists that are read by programs, in their language. */
const PLAIN: ChangedHash = (actual, claimed) => `SHA-256 of the text: ${actual}; the file says: ${claimed}; the text has changed since it was annotated`;

/** What a list of sources says of a document's checksum; '' where none is known. `changed`: how it says that the text is another now. */
export function hashLine({ actual, claimed, differs }: DocumentHashes, changed: ChangedHash = PLAIN): string {
  if (differs && actual !== undefined && claimed !== undefined) return changed(actual, claimed);
  const hash = actual ?? claimed;
  return hash === undefined ? '' : `SHA-256 ${hash}`;
}
