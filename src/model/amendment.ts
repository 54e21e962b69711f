import type { LocalText } from './dataset';
import type { Act, Certainty, EvidenceRole, MentionForm, Polarity } from './vocabulary';

/** What can be amended; `distinct` keeps the decision that two entities are not one. */
export const AMENDMENT_KINDS = ['rename', 'retype', 'merge', 'split', 'addMention', 'addEntity', 'addClaim', 'correctQuote', 'removeClaim', 'distinct'] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

/** The lists of a file whose records an amendment may change. */
export const AMENDED_LISTS = ['predicates', 'documents', 'entities', 'claims'] as const;
export type AmendedList = (typeof AMENDED_LISTS)[number];

/** A record as the file holds it (offsets in code points), or some keys of it; of those beside its id, one that is null is not there. */
export interface RecordPart {
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Records by list, each once. */
export type RecordParts = Readonly<Partial<Record<AmendedList, readonly RecordPart[]>>>;

/**
 * What a reader changed: a small record, kept with the dataset, whose records are as it left them. It can be taken back as long as what it
 * changed still stands as in `after`.
 */
export interface Amendment {
  readonly id: string;
  readonly kind: AmendmentKind;
  /** ISO 8601. */
  readonly at: string;
  /** What was changed, as it was: of a record that stays, the keys that differ; a record that is not listed here was not there. */
  readonly before: RecordParts;
  /** The same records afterwards; one that is not listed here is gone. */
  readonly after: RecordParts;
  /** Ids of the entities that a decision is about which changes no record. */
  readonly entities?: readonly string[];
}

/** Words of a document, in code points. */
export interface QuotedWords {
  /** Id. */
  readonly document: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
}

/** What a reader wants amended; all names are ids. */
export type Intent =
  | { readonly kind: 'rename'; readonly entity: string; readonly name: LocalText; readonly aliases: readonly string[] }
  | { readonly kind: 'retype'; readonly entity: string; readonly type: string }
  /** `gone` is `kept`: what was said of the one is said of the other. */
  | { readonly kind: 'merge'; readonly kept: string; readonly gone: string }
  /** Of an entity that stands for two: these of its mentions (places in its list) and claims are another's, called `id`. */
  | { readonly kind: 'split'; readonly entity: string; readonly id: string; readonly name: LocalText; readonly type: string; readonly mentions: readonly number[]; readonly claims: readonly string[] }
  | { readonly kind: 'addMention'; readonly entity: string; readonly words: QuotedWords; readonly form: MentionForm }
  | { readonly kind: 'addEntity'; readonly id: string; readonly type: string; readonly name: LocalText; readonly words: QuotedWords | null; readonly form: MentionForm }
  | {
      readonly kind: 'addClaim'; readonly subject: string; readonly object: string;
      /** With a label where the dataset has no such predicate yet. */
      readonly predicate: { readonly id: string; readonly label?: LocalText };
      readonly certainty: Certainty; readonly polarity: Polarity;
      /** Who says so, the words that name them there, and the words that report; null: the document itself. */
      readonly source: { readonly entity: string; readonly act: Act; readonly span: QuotedWords | null; readonly cue: QuotedWords | null } | null;
      readonly evidence: readonly { readonly words: QuotedWords; readonly role: EvidenceRole }[];
    }
  /** `evidence`: place of the quote among the claim's; one past the last adds one. */
  | { readonly kind: 'correctQuote'; readonly claim: string; readonly evidence: number; readonly words: QuotedWords }
  | { readonly kind: 'removeClaim'; readonly claims: readonly string[] }
  | { readonly kind: 'distinct'; readonly entities: readonly [string, string] }
  /** Undoes one amendment, by its id, whatever came after it. */
  | { readonly kind: 'takeBack'; readonly amendment: string };

/**
 * Why nothing was amended: `gone`: what was to be changed, or the words that were chosen, are not there; `changedSince`: what is to be taken back was changed again;
 * `unchanged`: it is so already; `notMade`: the work broke off.
 */
export const AMEND_FAULTS = ['gone', 'changedSince', 'unchanged', 'notMade'] as const;
export type AmendFault = (typeof AMEND_FAULTS)[number];
