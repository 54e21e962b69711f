import type { Dataset } from '../../model/dataset';

export interface Translation {
  readonly lang: string;
  /** One text a sentence of the document. */
  readonly sentences: readonly string[];
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;

/** A document's translation into another language than its own: that of the interface where there is one, else the first. */
export function translationOf({ documents }: Dataset, document: number, language: string): Translation | null {
  const own = primary(documents.langs[document] ?? '');
  const all = Object.entries(documents.translations[document] ?? {}).filter(([lang]) => primary(lang) !== own);
  const [lang, sentences] = all.find(([tag]) => primary(tag) === primary(language)) ?? all[0] ?? [];
  return lang === undefined || sentences === undefined ? null : { lang, sentences };
}
