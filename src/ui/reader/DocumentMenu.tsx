import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { ChoiceMenu } from '../kit/ChoiceMenu';
import { useLocal } from '../kit/useLocal';
import styles from './DocumentMenu.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
  readonly onChoose: (document: number) => void;
}

/** Which document is read; nothing where there is but one. */
export const DocumentMenu = ({ dataset, document, onChoose }: Props) => {
  const t = useTranslations('reader');
  const local = useLocal();
  const { count, ids, titles, langs } = dataset.documents;
  if (count < 2) return null;
  const nameOf = (row: number): string => local(titles[row]) || (ids[row] ?? '');
  return (
    <ChoiceMenu
      label={t('documents')}
      shown={<span className={styles.shown}><bdi className={styles.title}>{nameOf(document)}</bdi><ChevronDown size={14} aria-hidden /></span>}
      options={ids.map((_id, row) => ({ id: String(row), label: nameOf(row), lang: langs[row] ?? '' }))}
      chosen={String(document)}
      onChoose={(id) => onChoose(Number(id))}
    />
  );
};
