import { ChevronDown } from 'lucide-react';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { pick } from '../../core/localText';
import type { Dataset } from '../../model/dataset';
import { ChoiceMenu } from '../kit/ChoiceMenu';
import { Name } from '../kit/Name';
import styles from './DocumentMenu.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
  readonly onChoose: (document: number) => void;
}

/** Documents listed before and after the one that is read. A menu of thousands takes seconds to open. */
const NEAR = 50;

/** Which document is read; nothing where there is but one. */
export const DocumentMenu = ({ dataset, document, onChoose }: Props) => {
  const t = useTranslations('reader');
  const language = useLocale();
  const options = useMemo(() => optionsNear(dataset, document, language), [dataset, document, language]);
  if (dataset.documents.count < 2) return null;
  return (
    <ChoiceMenu
      label={t('documents')}
      shown={<span className={styles.shown}><Name className={styles.title} text={nameOf(dataset, document, language)} /><ChevronDown size={14} aria-hidden /></span>}
      options={options}
      chosen={String(document)}
      onChoose={(id) => onChoose(Number(id))}
    />
  );
};

const nameOf = ({ documents }: Dataset, row: number, language: string): string => pick(documents.titles[row], language) || (documents.ids[row] ?? '');

/** The documents around one in the file's order; where there are more, ever farther ones lead on, so that a few steps lead to any. */
function optionsNear(dataset: Dataset, document: number, language: string): readonly { readonly id: string; readonly label: string; readonly lang: string }[] {
  const { count, langs } = dataset.documents;
  const rows = new Set([0, count - 1]);
  for (let row = Math.max(0, document - NEAR); row <= Math.min(count - 1, document + NEAR); row++) rows.add(row);
  for (let step = NEAR * 2; step < count; step *= 2) {
    for (const row of [document - step, document + step]) if (row >= 0 && row < count) rows.add(row);
  }
  return [...rows].sort((a, b) => a - b).map((row) => ({
    id: String(row),
    label: Math.abs(row - document) > NEAR ? `… ${nameOf(dataset, row, language)}` : nameOf(dataset, row, language),
    lang: langs[row] ?? '',
  }));
}
