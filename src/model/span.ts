/** A stretch of a text, in UTF-16 offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why a stretch is marked in a text. `entity` is a row where the mark stands for one. */
export interface Mark extends Span {
  readonly kind: 'subject' | 'object' | 'source' | 'cue' | 'support' | 'context' | 'certainty' | 'polarity' | 'condition' | 'time' | 'mention';
  /** Row of the entity, for ends, sources and mentions; else -1. */
  readonly entity: number;
}

/** A flat run of a text and all the marks that cover it: runs abut, and together are the text. */
export interface Segment extends Span {
  readonly marks: readonly Mark[];
}
