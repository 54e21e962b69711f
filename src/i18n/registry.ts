import { en, type Messages } from './en';
import { fr } from './fr';

export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  /** Its name in itself. */
  readonly label: string;
  readonly messages: Messages;
}

/** The first is what a reader gets whose own languages are not here. */
export const LANGUAGES: readonly Language[] = [
  { tag: 'en', label: 'English', messages: en },
  { tag: 'fr', label: 'Français', messages: fr },
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
