/** What a step that can be expected to fail gives back: the value, or the issues that stood in its way. */
export type Result<T, E = readonly Issue[]> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Everything the app can tell about a file. A code is a key of the `issues` messages; prose never travels. */
export type IssueCode =
  | 'notJson' | 'tooDeep' | 'tooLarge' | 'notEdgewise' | 'wrongEncoding' | 'unreadable' | 'cancelled' | 'internal' | 'chunkMissing'
  | 'invalidValue' | 'missingKey' | 'unknownKey' | 'forbiddenKey'
  | 'duplicateId' | 'danglingId' | 'missingText' | 'misalignedTranslation' | 'badSpan' | 'badPosition'
  | 'ambiguousQuote' | 'missingQuote' | 'movedQuote' | 'missingMention' | 'badDate' | 'badUrl' | 'illFormedText' | 'changedDocument' | 'sentencesIgnored'
  | 'unusedFile' | 'notXml' | 'doctype' | 'notFormat' | 'badRecord' | 'noEnds' | 'unusedPart' | 'zipBomb' | 'unknownFormat'
  | 'missingTable' | 'otherCompression' | 'otherOrigin' | 'unlistedEnd';

/** One thing a file holds that was not used, or that could not be read. */
export interface Issue {
  readonly code: IssueCode;
  /** `error`: nothing can be opened; `dropped`: this record was left out; `kept`: kept, but something in it is flagged. */
  readonly severity: 'error' | 'dropped' | 'kept';
  /** JSON path in the file (`claims[3].subject`), or a file name; empty for the file as a whole. */
  readonly path: string;
  /** Values for the message: names, lines, columns, candidates. Shown as text, never as markup. */
  readonly values: Readonly<Record<string, string | number>>;
}

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
