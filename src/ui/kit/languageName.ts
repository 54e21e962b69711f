/** What a language is called in another; its tag where that is not known. */
export function languageName(tag: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A malformed tag is the file's.
    return tag;
  }
}
