import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { CellWords } from '../../core/table/claimColumns';
import { cellWordsIn } from '../kit/cellWordsIn';

/** The words of the table's cells, in the language of the interface. */
export function useCellWords(): CellWords {
  const language = useLocale();
  return useMemo(() => cellWordsIn(language), [language]);
}
