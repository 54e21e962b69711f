import { useMemo } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import type { CellWords } from '../../core/table/claimColumns';
import { dateInWords } from '../../i18n/dateInWords';

/** Sorting asks for the words of every claim: each is put together once. */
function kept<Arguments extends readonly string[]>(say: (...args: Arguments) => string): (...args: Arguments) => string {
  const known = new Map<string, string>();
  return (...args) => {
    const key = JSON.stringify(args);
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = say(...args);
    known.set(key, text);
    return text;
  };
}

/** The words of the table's cells, in the language of the interface. */
export function useCellWords(): CellWords {
  const language = useLocale();
  const format = useFormatter();
  const vocabulary = useTranslations('vocabulary');
  const check = useTranslations('check');
  const facets = useTranslations('facets');
  const t = useTranslations('table');
  return useMemo(
    () => ({
      language,
      stance: (stance) => vocabulary(`stance.${stance}`),
      check: (which) => check(which),
      certainty: (certainty) => vocabulary(`certainty.${certainty}`),
      part: (part) => vocabulary(`part.${part}`),
      voice: kept((publisher) => (publisher === '' ? facets('voiceAlone') : facets('voice', { publisher }))),
      unnamed: kept((label, of) => facets('unnamed', { label, of })),
      citing: kept((first, then) => t('citing', { first, then })),
      date: kept((edtf) => dateInWords(edtf, language)),
      number: (value) => format.number(value, { maximumFractionDigits: 4, useGrouping: false }),
    }),
    [language, format, vocabulary, check, facets, t],
  );
}
