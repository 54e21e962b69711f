import type { Issue } from './result';
import type { Check, CheckReasonCode, PartKind, PredicateGroup } from './vocabulary';

/** A text in several languages, keyed by BCP 47 tag: `{en: "…", fr: "…"}`. */
export type LocalText = Readonly<Record<string, string>>;

/** Keys of a record that the format does not know; kept, and written out again. */
export type Extra = Readonly<Record<string, unknown>>;

/** What a file says of a record beyond what the format has words for, by the name it has there: `{weight: 3, colour: 'red'}`. */
export type Attributes = Readonly<Record<string, string | number | boolean>>;

/** Compressed rows (CSR): the items of row r are `values[offsets[r]] … values[offsets[r + 1] - 1]`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

export interface TypeDef {
  readonly id: string;
  readonly label: LocalText;
  readonly extra?: Extra;
}

export interface PredicateDef {
  readonly id: string;
  readonly label: LocalText;
  readonly inverse?: LocalText;
  readonly group?: PredicateGroup;
  readonly symmetric: boolean;
  readonly sameAs: readonly string[];
  readonly extra?: Extra;
}

/** What a snapshot says of itself: how its claims stood when it was made. */
export interface Proof {
  /** ISO 8601. */
  readonly made: string;
  /** Ids of the claims of each check. */
  readonly checks: Readonly<Partial<Record<Check, readonly string[]>>>;
  /** Documents whose text was another than the one that was annotated already then, with the SHA-256 of what it was; absent: none. */
  readonly changed?: readonly { readonly document: string; readonly sha256: string }[];
}

export interface DatasetMeta {
  /** A name for files made from this dataset: the title or file name, folded to `[a-z0-9-]`. */
  readonly slug: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly provenance: LocalText;
  readonly license: string;
  readonly created: string;
  readonly extra: Extra;
  /** Passed through untouched until the app amends. */
  readonly amendments: readonly unknown[];
  /** Null where the file is no snapshot. */
  readonly proof: Proof | null;
}

export interface Part {
  /** UTF-16 offsets in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly kind: PartKind;
  readonly lang: string;
}

/** Row d of every column is document d. Sentences of all documents stand one after another. */
export interface Documents {
  readonly count: number;
  readonly ids: readonly string[];
  /** The text verbatim; undefined where it is not at hand. */
  readonly texts: readonly (string | undefined)[];
  readonly titles: readonly LocalText[];
  readonly langs: readonly string[];
  readonly urls: readonly (string | undefined)[];
  /** The file that holds the text, as the dataset named it. */
  readonly hrefs: readonly (string | undefined)[];
  /** Row of the entity that published it, or -1. */
  readonly publisher: Int32Array;
  /** The publisher's name where it is no entity. */
  readonly publisherNames: readonly (string | undefined)[];
  /** EDTF date. */
  readonly published: readonly (string | undefined)[];
  readonly parts: readonly (readonly Part[])[];
  /** Sentences of document d: rows `sentenceOffsets[d] … sentenceOffsets[d + 1] - 1`. */
  readonly sentenceOffsets: Uint32Array;
  /** UTF-16 offsets in the document's text. */
  readonly sentenceStart: Uint32Array;
  readonly sentenceEnd: Uint32Array;
  /** 1 where the file gave the sentences of that document, 0 where they were computed (then they are not written out). */
  readonly sentencesGiven: Uint8Array;
  /** For each document: language to one text a sentence. */
  readonly translations: readonly Readonly<Record<string, readonly string[]>>[];
  readonly sha256: readonly (string | undefined)[];
  readonly pages: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  readonly extra: ReadonlyMap<number, Extra>;
}

/** Side facts of a span, only where the file gave them. */
export interface SpanSide {
  readonly prefix?: string;
  readonly suffix?: string;
  readonly grain?: number;
  readonly extra?: Extra;
}

/** All spans of all kinds: mentions, quotes, source spans, cues. The quote is the slice of the text, unless `exact` says otherwise. */
export interface Spans {
  readonly count: number;
  /** Row of the document, or -1 where it is unknown. */
  readonly document: Int32Array;
  /** UTF-16 offsets in the document's text; -1 where the quote is not in it. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Row of the sentence in which the span starts, or -1. */
  readonly sentence: Int32Array;
  /** Index in MATCHES. */
  readonly match: Uint8Array;
  /** The quote as the file has it, where the slice is not it. */
  readonly exact: ReadonlyMap<number, string>;
  readonly side: ReadonlyMap<number, SpanSide>;
}

export interface Mentions {
  readonly count: number;
  readonly entity: Uint32Array;
  readonly span: Uint32Array;
  /** Index in MENTION_FORMS. */
  readonly form: Uint8Array;
  readonly extra: ReadonlyMap<number, Extra>;
}

export interface Entities {
  readonly count: number;
  readonly ids: readonly string[];
  /** Row in `types`. */
  readonly type: Uint16Array;
  readonly names: readonly LocalText[];
  readonly aliases: readonly (readonly string[])[];
  readonly descriptions: readonly (LocalText | undefined)[];
  readonly sameAs: readonly (readonly string[])[];
  readonly coordinates: ReadonlyMap<number, readonly [number, number]>;
  /** Mentions of entity e: rows `mentionOffsets[e] … mentionOffsets[e + 1] - 1`. */
  readonly mentionOffsets: Uint32Array;
  /** Edges that touch an entity, as subject or object. */
  readonly edges: Rows;
  readonly attributes: ReadonlyMap<number, Attributes>;
  readonly extra: ReadonlyMap<number, Extra>;
}

/** Who can be heard: an entity, an unnamed source, or a document in its own voice. */
export interface Speakers {
  readonly count: number;
  /** A name that is the same in every load: `entity:cnn`, `unnamed:nsc:a spokesperson`, `voice:rt`. */
  readonly keys: readonly string[];
  /** Entity row of the speaker (for a voice: of the publisher), or -1. */
  readonly entity: Int32Array;
  /** For an unnamed source, what it is called; for a voice without an entity, the publisher's name. */
  readonly labels: readonly (LocalText | undefined)[];
  /** For an unnamed source, the entity it belongs to, or -1. */
  readonly of: Int32Array;
  /** 1 for a document's own voice. */
  readonly voice: Uint8Array;
}

/** Steps of attribution, outermost first, those of a claim one after another. */
export interface Steps {
  readonly count: number;
  readonly claim: Uint32Array;
  /** Row in Speakers. */
  readonly speaker: Uint32Array;
  /** Entity row named as source, or -1 for an unnamed one. */
  readonly source: Int32Array;
  /** Entity an unnamed source belongs to, or -1. */
  readonly of: Int32Array;
  readonly labels: ReadonlyMap<number, LocalText>;
  /** Index in ACTS. */
  readonly act: Uint8Array;
  /** Span that names the source, or -1. */
  readonly span: Int32Array;
  /** Span of the cue, or -1. */
  readonly cue: Int32Array;
  readonly extra: ReadonlyMap<number, Extra>;
}

export interface Evidences {
  readonly count: number;
  readonly claim: Uint32Array;
  readonly span: Uint32Array;
  /** Index in EVIDENCE_ROLES. */
  readonly role: Uint8Array;
}

/** Why a claim is not simply found; `path` says which quote, step or end (`evidence[1]`, `attribution[0].cue`). */
export interface CheckReason {
  readonly code: CheckReasonCode;
  readonly path: string;
}

export interface Claims {
  readonly count: number;
  readonly ids: readonly string[];
  readonly subject: Uint32Array;
  readonly predicate: Uint16Array;
  readonly object: Uint32Array;
  /** Entity row of the event in which it happens, or -1. */
  readonly event: Int32Array;
  /** Indexes in CERTAINTIES, POLARITIES, STANCES, CHECKS. */
  readonly certainty: Uint8Array;
  readonly polarity: Uint8Array;
  readonly stance: Uint8Array;
  readonly check: Uint8Array;
  readonly edge: Uint32Array;
  /** Document of the first support quote, or -1. */
  readonly document: Int32Array;
  /** Evidence of claim c: rows `evidenceOffsets[c] …`; steps likewise. */
  readonly evidenceOffsets: Uint32Array;
  readonly stepOffsets: Uint32Array;
  /** Rows in Speakers of every step; without a step, the document's own voice. */
  readonly speakers: Rows;
  readonly when: ReadonlyMap<number, string>;
  readonly method: ReadonlyMap<number, string>;
  readonly score: ReadonlyMap<number, number>;
  readonly attributes: ReadonlyMap<number, Attributes>;
  readonly reasons: ReadonlyMap<number, readonly CheckReason[]>;
  readonly extra: ReadonlyMap<number, Extra>;
}

export interface Edges {
  readonly count: number;
  readonly subject: Uint32Array;
  readonly predicate: Uint16Array;
  readonly object: Uint32Array;
  readonly claims: Rows;
  /** Distinct documents and speakers over all its claims: the edge's weight is their sum. */
  readonly documents: Uint16Array;
  readonly speakers: Uint16Array;
}

/** A saved view as a file holds it: read by the view codec, which trusts nothing. */
export type SavedView = Readonly<Record<string, unknown>>;

/** A dataset, opened and checked: typed columns, made in the worker and transferred. Rows never leave the tab; files and views use ids. */
export interface Dataset {
  readonly meta: DatasetMeta;
  readonly types: readonly TypeDef[];
  readonly predicates: readonly PredicateDef[];
  readonly documents: Documents;
  readonly spans: Spans;
  readonly entities: Entities;
  readonly mentions: Mentions;
  readonly speakers: Speakers;
  readonly claims: Claims;
  readonly evidences: Evidences;
  readonly steps: Steps;
  readonly edges: Edges;
  /** All names, aliases and quotes of a claim, folded, one string a claim: what the text facet scans. */
  readonly folded: readonly string[];
  /** Community of each entity, numbered by size; of a graph that can be drawn whole, all in one. */
  readonly communities: Uint32Array;
  readonly savedView: SavedView | undefined;
  readonly report: LoadReport;
}

/** What a file may be. */
export interface FormatGuess {
  /** Id of the importer that would read it. */
  readonly format: string;
  /** What the format is called, in any language. */
  readonly label: string;
  /** How sure that is: 0 to 1. */
  readonly sure: number;
}

/** What a file was taken for. */
export interface Detected extends FormatGuess {
  readonly file: string;
  /** What else it may be, surest first. */
  readonly others: readonly FormatGuess[];
}

/** What of the file was used, and what was not: `records = kept + dropped`. */
export interface LoadReport {
  /** Absent where the dataset was not read from files. */
  readonly detected?: Detected;
  readonly records: number;
  readonly kept: number;
  readonly issues: readonly Issue[];
}
