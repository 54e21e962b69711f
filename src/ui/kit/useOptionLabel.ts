import { useLocale } from 'use-intl';
import type { OptionLabel } from '../../core/facets/contract';
import { optionInWords } from './optionInWords';

/** Says what a value of a facet is called. */
export function useOptionLabel(): (label: OptionLabel) => string {
  const language = useLocale();
  return (label) => optionInWords(label, language);
}
