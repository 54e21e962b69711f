import { LANGUAGES, preferredLanguage } from '../i18n/registry';
import { keptSettings } from '../platform/settings';
import type { Settings, ThemeChoice } from '../store/state';

/** The settings that the reader left, and where there are none, the browser's language and the system's theme. */
export function initialSettings(): Settings {
  const kept = keptSettings();
  const language = LANGUAGES.find(({ tag }) => tag === kept['language'])?.tag ?? preferredLanguage(navigator.languages);
  const theme = (['light', 'dark', 'system'] satisfies ThemeChoice[]).find((choice) => choice === kept['theme']) ?? 'system';
  return { language, theme, singleKeys: kept['singleKeys'] !== false };
}
