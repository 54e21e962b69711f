import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { NoticeCode } from '../../store/state';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import styles from './Notice.module.css';

/** Said and done: these go by themselves. The others stay until they are put away. */
const PASSING: readonly NoticeCode[] = ['copied', 'saved', 'snapshotHolds'];
const PASSING_MS = 4000;

/** A short word to the reader, read out as it comes. */
export const Notice = () => {
  const t = useTranslations('app');
  const notice = useApp((state) => state.notice);
  const { notify } = useActions();
  const passing = notice !== null && PASSING.includes(notice.code);

  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(() => notify(null), PASSING_MS);
    return () => clearTimeout(timer);
  }, [passing, notice, notify]);

  return (
    <div className={styles.place} role="status">
      {notice !== null && (
        <div key={notice.id} className={styles.notice}>
          {t(`notices.${notice.code}`)}
          <IconButton label={t('close')} icon={<X size={15} aria-hidden />} onPress={() => notify(null)} />
        </div>
      )}
    </div>
  );
};
