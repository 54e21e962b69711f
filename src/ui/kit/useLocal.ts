import { useLocale } from 'use-intl';
import { pick } from '../../core/localText';
import type { LocalText } from '../../model/dataset';

/** Gives a text of the dataset in the language of the interface, or in the nearest one it has. */
export function useLocal(): (text: LocalText | undefined) => string {
  const language = useLocale();
  return (text) => (text === undefined ? '' : pick(text, language));
}
