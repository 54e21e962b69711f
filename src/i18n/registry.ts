import type { Messages } from './en';

export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly label: string;
  /** Only the language that is read is fetched. Fails where its file is gone. */
  readonly fetch: () => Promise<Messages>;
}

/** The first is what a reader gets whose own languages are not here. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', label: 'English', fetch: async () => (await import('./en')).en },
  { tag: 'fr', label: 'Français', fetch: async () => (await import('./fr')).fr },
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
