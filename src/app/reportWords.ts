import type { ReportWords } from '../core/report/contract';
import { translator } from '../i18n/translate';
import { cellWordsIn } from '../ui/kit/cellWordsIn';
import { kept } from '../ui/kit/kept';
import { pictureWords } from './pictureWords';

/** The words of exported reports in a language. */
export function reportWords(language: string): ReportWords {
  const t = translator(language);
  const words = pictureWords(language);
  const cells = cellWordsIn(language);
  return {
    ...words,
    claims: kept(words.claims),
    cells: { ...cells, check: kept((check) => t('exports.report.check', { check: cells.check(check) })) },
    byHand: t('exports.report.byHand'),
    amended: (count) => t('exports.report.amended', { count }),
    noQuote: t('exports.report.noQuote'),
    changedHash: (actual, claimed) => t('reader.changedHash', { actual, claimed }),
  };
}
