import type { LocalText } from '../model/dataset';

/** The text in a language: by its exact tag, else by its primary subtag (`fr` for `fr-CA`), else English, else the first there is; '' where there is none. */
export const pick = (text: LocalText | undefined, lang: string): string => {
  if (text === undefined) return '';
  for (const tag of [lang, lang.split('-')[0] ?? lang, 'en']) {
    // A language may be called anything, `constructor` too.
    if (Object.hasOwn(text, tag)) return text[tag] ?? '';
  }
  return Object.values(text)[0] ?? '';
};
