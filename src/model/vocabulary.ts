/** The closed lists of the file format. Their order gives the integer that the columns store. */
export const ENTITY_TYPES = ['Person', 'Organization', 'Country', 'Place', 'Group', 'Event', 'Agreement', 'Topic'] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const PREDICATE_GROUPS = ['role', 'contact', 'participation', 'place', 'mediation', 'statement', 'conflict', 'agreement'] as const;
export type PredicateGroup = (typeof PREDICATE_GROUPS)[number];

export const PART_KINDS = ['headline', 'standfirst', 'caption', 'link', 'body'] as const;
export type PartKind = (typeof PART_KINDS)[number];

export const MENTION_FORMS = ['name', 'nominal', 'pronoun', 'metonym'] as const;
export type MentionForm = (typeof MENTION_FORMS)[number];

export const EVIDENCE_ROLES = ['support', 'context', 'certainty', 'polarity', 'condition', 'time'] as const;
export type EvidenceRole = (typeof EVIDENCE_ROLES)[number];

export const ACTS = ['states', 'reports', 'confirms', 'denies', 'accuses'] as const;
export type Act = (typeof ACTS)[number];

export const CERTAINTIES = ['certain', 'probable', 'possible'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const POLARITIES = ['positive', 'negative'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** Strongest first: the order in which an edge takes the stance of its claims. */
export const STANCES = ['confirmed', 'stated', 'reported', 'hedged', 'denied'] as const;
export type Stance = (typeof STANCES)[number];

export const CHECKS = ['found', 'partly', 'missing', 'unchecked'] as const;
export type Check = (typeof CHECKS)[number];

/** How much of its document an evidence stands for; only a passage is ever shown as a sentence. */
export const GRAINS = ['passage', 'chunk', 'document'] as const;
export type Grain = (typeof GRAINS)[number];

/**
 * How a quote stands in its document. `exact`: verbatim, where the file says or elsewhere; `normalised`: equal after
 * folding spaces, quotation marks, apostrophes and dashes; `ambiguous`: several places and nothing to choose by;
 * `missing`: nowhere; `unavailable`: the document is not at hand, or there is no quote.
 */
export const MATCHES = ['exact', 'normalised', 'ambiguous', 'missing', 'unavailable'] as const;
export type Match = (typeof MATCHES)[number];

/** Why a claim is only partly found: one code a rule of the check, each explained by a message `check.reasons.<code>`. */
export const CHECK_REASONS = [
  'quoteMissing', 'quoteAmbiguous', 'noSupport', 'documentMissing',
  'subjectNotNamed', 'objectNotNamed', 'endsOnlyInContext',
  'nameDiffers', 'antecedentMissing',
  'sourceNotFound', 'sourceNotMention', 'cueNotFound', 'cueElsewhere', 'sourceFarFromQuote',
  'certaintyWithoutWords', 'polarityWithoutWords', 'timeWithoutWords',
] as const;
export type CheckReasonCode = (typeof CHECK_REASONS)[number];
