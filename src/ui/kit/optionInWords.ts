import type { OptionLabel } from '../../core/facets/contract';
import { pick } from '../../core/localText';
import { translator, type Translate } from '../../i18n/translate';
import { CHECKS, STANCES } from '../../model/vocabulary';

const known = new Map<string, Translate>();

/** One translator a language: making one costs more than a row. */
export function wordsIn(language: string): Translate {
  const t = known.get(language) ?? translator(language);
  known.set(language, t);
  return t;
}

/** What a value of a facet is called, in a row and in a picture. */
export function optionInWords(label: OptionLabel, language: string): string {
  const t = wordsIn(language);
  if ('message' in label) {
    const [kind, value] = label.message.split('.');
    const stance = STANCES.find((one) => kind === 'stance' && one === value);
    const check = CHECKS.find((one) => kind === 'check' && one === value);
    return stance !== undefined ? t(`vocabulary.stance.${stance}`) : check !== undefined ? t(`check.${check}`) : label.message;
  }
  if ('range' in label) {
    const { from, to } = label;
    const format = new Intl.NumberFormat(language);
    const numbers = to === null ? `${format.format(from)}+` : from === to ? format.format(from) : `${format.format(from)}–${format.format(to)}`;
    return t(`facets.ranges.${label.range}`, { count: to ?? from, numbers });
  }
  if ('voice' in label) {
    const publisher = pick(label.voice, language);
    return publisher === '' ? t('facets.voiceAlone') : t('facets.voice', { publisher });
  }
  const text = pick(label.text, language);
  return 'of' in label ? t('facets.unnamed', { label: text, of: pick(label.of, language) }) : text;
}
