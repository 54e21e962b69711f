import { type CheckReasonCode, MENTION_FORMS } from '../../model/vocabulary';
import { type Passage, passageOf } from './checkIndex';
import type { ClaimReading } from './claimReading';
import { mentionsWithin } from './mentionsWithin';
import { sentenceOf } from './sentenceNear';

const NAME = MENTION_FORMS.indexOf('name');
const NOMINAL = MENTION_FORMS.indexOf('nominal');
const PRONOUN = MENTION_FORMS.indexOf('pronoun');

const isDescribed = ({ dataset, index }: ClaimReading, entity: number): boolean =>
  index.needsName[dataset.entities.type[entity]!] === 0;

/** True where a passage names the entity, or describes one of a kind that is described rather than named. */
const introduces = (reading: ClaimReading, entity: number, passage: Passage): boolean => {
  const { dataset, index } = reading;
  const described = isDescribed(reading, entity);
  return mentionsWithin(dataset, index, entity, passage).some((mention) =>
    index.bearsName(mention) || (described && dataset.mentions.form[mention] === NOMINAL));
};

const hasAntecedent = (reading: ClaimReading, mention: number): boolean => {
  const { dataset, contexts } = reading;
  const span = dataset.mentions.span[mention]!;
  const entity = dataset.mentions.entity[mention]!;
  const sentence = sentenceOf(dataset, span);
  if (sentence && introduces(reading, entity, sentence)) return true;
  const { document } = passageOf(dataset, span);
  return contexts.some((context) => context.document === document && introduces(reading, entity, context));
};

/**
 * Rule (b): why a mention can't stand for its entity in this claim, or undefined where it can. A name has to be one of the entity's;
 * a pronoun, and a nominal of what bears a name, need the name in their sentence or in a context quote; the rest stands by annotation.
 */
export const mentionFault = (reading: ClaimReading, mention: number): CheckReasonCode | undefined => {
  const { dataset, index } = reading;
  const form = dataset.mentions.form[mention];
  if (form === NAME) return index.bearsName(mention) ? undefined : 'nameDiffers';
  const dependent = form === PRONOUN || (form === NOMINAL && !isDescribed(reading, dataset.mentions.entity[mention]!));
  return dependent && !hasAntecedent(reading, mention) ? 'antecedentMissing' : undefined;
};
