import type { CellWords } from '../../core/table/claimColumns';
import { dateInWords } from '../../i18n/dateInWords';
import { kept } from './kept';
import { wordsIn } from './optionInWords';

/** The words of a table's cells in a language. */
export function cellWordsIn(language: string): CellWords {
  const t = wordsIn(language);
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false });
  return {
    language,
    stance: kept((stance) => t(`vocabulary.stance.${stance}`)),
    check: kept((check) => t(`check.${check}`)),
    certainty: kept((certainty) => t(`vocabulary.certainty.${certainty}`)),
    part: kept((part) => t(`vocabulary.part.${part}`)),
    voice: kept((publisher) => (publisher === '' ? t('facets.voiceAlone') : t('facets.voice', { publisher }))),
    unnamed: kept((label, of) => t('facets.unnamed', { label, of })),
    citing: kept((first, then) => t('table.citing', { first, then })),
    date: kept((edtf) => dateInWords(edtf, language)),
    number: (value) => format.format(value),
  };
}
