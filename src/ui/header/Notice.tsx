import { X } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { EXPORT_FAILURES, type ExportFailure } from '../../model/ports';
import type { NoticeCode } from '../../store/state';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import styles from './Notice.module.css';

/** Said and done: these go by themselves. The others stay until they are put away. */
const PASSING: readonly (NoticeCode | ExportFailure)[] = ['copied', 'saved', 'snapshotHolds', 'amended'];
const PASSING_MS = 4000;

/** A link leads nowhere without the file, and what is not kept is there no more tomorrow: the way to the file stands beside. */
const WITHOUT_FILE: readonly (NoticeCode | ExportFailure)[] = ['copiedWithoutFile', 'sharedWithoutFile', 'notKept'];

const isFailure = (code: NoticeCode | ExportFailure): code is ExportFailure => EXPORT_FAILURES.some((failure) => failure === code);

/** A short word to the reader, read out as it comes. */
export const Notice = () => {
  const t = useTranslations('app');
  const failures = useTranslations('failures');
  const { changeColumns } = useDeeds();
  const notice = useApp((state) => state.notice);
  const { notify, showDialog } = useActions();
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
          {isFailure(notice.code) ? failures(notice.code) : t(`notices.${notice.code}`, notice.counts)}
          {notice.code === 'columnsKept' && (
            <Button
              quiet
              onPress={() => {
                notify(null);
                changeColumns();
              }}
            >
              {t('changeColumns')}
            </Button>
          )}
          {WITHOUT_FILE.includes(notice.code) && (
            <Button
              quiet
              onPress={() => {
                notify(null);
                showDialog('export');
              }}
            >
              {t('exportFile')}
            </Button>
          )}
          <IconButton label={t('close')} icon={<X size={15} aria-hidden />} onPress={() => notify(null)} />
        </div>
      )}
    </div>
  );
};
