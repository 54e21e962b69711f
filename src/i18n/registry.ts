import type { FirstMessages } from './en';
import type { LaterMessages } from './enLater';

export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly label: string;
  /** What the first view says. Only the language that is read is fetched. Fails where its file is gone. */
  readonly fetchFirst: () => Promise<FirstMessages>;
  /** What parts that are fetched later say. Fails likewise. */
  readonly fetchLater: () => Promise<LaterMessages>;
}

/** The first is what a reader gets whose own languages are not here. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', label: 'English', fetchFirst: async () => (await import('./en')).en, fetchLater: async () => (await import('./enLater')).enLater },
  { tag: 'fr', label: 'Français', fetchFirst: async () => (await import('./fr')).fr, fetchLater: async () => (await import('./frLater')).frLater },
];

export const languageOf = (tag: string): Language => LANGUAGES.find((language) => language.tag === tag) ?? LANGUAGES[0]!;

/** The first registered language among those a reader prefers (`navigator.languages`), by primary subtag. */
export function preferredLanguage(preferred: readonly string[]): string {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    const match = LANGUAGES.find((language) => language.tag === primary);
    if (match !== undefined) return match.tag;
  }
  return languageOf('').tag;
}
