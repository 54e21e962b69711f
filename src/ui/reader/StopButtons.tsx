import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { IconButton } from '../kit/IconButton';
import styles from './StopButtons.module.css';
import type { ReadingPlace } from './useReadingPlace';

/** Previous and next passage of what is selected. */
export const StopButtons = ({ place }: { readonly place: ReadingPlace }) => {
  const t = useTranslations('reader');
  const { at, stops, go } = place;
  if (stops.length === 0) return null;
  const alone = stops.length === 1;
  return (
    <div className={styles.buttons} role="group" aria-label={t('passages')}>
      <IconButton label={t('previous')} icon={<ChevronLeft size={18} aria-hidden />} isDisabled={alone} onPress={() => go(at - 1)} />
      <span className={styles.at}>{t('stop', { at: at + 1, total: stops.length })}</span>
      <IconButton label={t('next')} icon={<ChevronRight size={18} aria-hidden />} isDisabled={alone} onPress={() => go(at + 1)} />
    </div>
  );
};
