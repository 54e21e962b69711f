import { useTranslations } from 'use-intl';
import { changedDocuments, snapshotStanding } from '../../core/proof';
import { useApp } from '../kit/AppContext';

/** What the header says where the open file is no longer what it was; '' where it is. */
export function useChange(): string {
  const t = useTranslations('app');
  const dataset = useApp((state) => state.dataset);
  if (dataset === null) return '';
  if (snapshotStanding(dataset) === 'changed') return t('snapshotChanged');
  return changedDocuments(dataset).length > 0 ? t('textChanged') : '';
}
