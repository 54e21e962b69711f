import type { Certainty, Polarity } from '../../../model/vocabulary';
import type { AnnotationOf } from './annotation';

type Attribute = Pick<AnnotationOf<'attribute'>, 'name' | 'value'>;

/** How a relation or an event is told, as far as its attributes say. */
export interface Assertion {
  readonly certainty?: Exclude<Certainty, 'certain'>;
  readonly polarity?: Exclude<Polarity, 'positive'>;
}

const NEGATION = /^(?:negation|negated|negative)$/i;
const POLARITY = /^polarity$/i;
const NEGATIVE = /^(?:neg|negative|negated)$/i;
const SPECULATION = /^(?:speculation|speculated|speculative|uncertainty|uncertain|hedge|hedged)$/i;
const NOT_SO = /^(?:false|no|none|0)$/i;
const CERTAINTY = /^(?:certainty|confidence|modality|factuality|probability)$/i;
const PROBABLE = /^(?:probable|probably|likely|medium)$/i;
/** In ACE, the modality of an event that isn't asserted is `Other`: believed, planned, demanded, threatened, promised. */
const POSSIBLE = /^(?:possible|possibly|unlikely|low|uncertain|unsure|speculated|speculative|speculation|hypothetical|conditional|other|non-?asserted)$/i;

const isNegated = ({ name, value }: Attribute): boolean => {
  if (POLARITY.test(name)) return value !== true && NEGATIVE.test(value);
  return NEGATION.test(name) && (value === true || !NOT_SO.test(value));
};

const certaintyOf = ({ name, value }: Attribute): Assertion['certainty'] => {
  if (SPECULATION.test(name)) return value === true || !NOT_SO.test(value) ? 'possible' : undefined;
  if (!CERTAINTY.test(name) || value === true) return undefined;
  return PROBABLE.test(value) ? 'probable' : POSSIBLE.test(value) ? 'possible' : undefined;
};

/** Reads negation and certainty from attributes by their names and values; the least certain counts. */
export const assertionOf = (attributes: readonly Attribute[]): Assertion => {
  const certainties = attributes.map(certaintyOf);
  const certainty = certainties.includes('possible') ? 'possible' : certainties.find((found) => found !== undefined);
  return { ...(certainty !== undefined && { certainty }), ...(attributes.some(isNegated) && { polarity: 'negative' }) };
};

const CERTAINTY_CUE = /^(?:certainty|confidence|modality|speculation|hedge)[-_ ]?cue/i;
const POLARITY_CUE = /^(?:polarity|negation)[-_ ]?cue/i;

/** The part that an argument's words play for the claim they hedge or negate, where its role says so. */
export const cueOf = (role: string, { certainty, polarity }: Assertion): 'certainty' | 'polarity' | undefined => {
  if (certainty !== undefined && CERTAINTY_CUE.test(role)) return 'certainty';
  return polarity !== undefined && POLARITY_CUE.test(role) ? 'polarity' : undefined;
};
