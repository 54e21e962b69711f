import { useTranslations } from 'use-intl';
import type { SnapshotList, SnapshotShelf } from '../../model/snapshot';
import { useActions, useApp } from '../kit/AppContext';
import { FaultBanner } from '../kit/FaultBanner';
import { NewsLine } from '../kit/NewsLine';
import styles from '../kit/RecordList.module.css';
import { SetAsideList } from '../kit/SetAsideList';
import { KeepForm } from './KeepForm';
import { SnapshotCard } from './SnapshotCard';
import { useSnapshots } from './useSnapshots';

const NONE: SnapshotList = { kept: [], setAside: [] };

/** What is kept, with the way to keep what is on the screen now. */
export const SnapshotsPanel = ({ shelf }: { readonly shelf: SnapshotShelf }) => {
  const t = useTranslations('snapshots');
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const { list, fault, news, removed, back, deeds } = useSnapshots(shelf);
  const { kept, setAside } = list ?? NONE;
  return (
    <div className={styles.panel}>
      {fault !== null && <FaultBanner key={fault.id} fault={fault} say={(code) => t(`faults.${code}`)} onDismiss={deeds.dismiss} />}
      {dataset !== null && <KeepForm dataset={dataset} onKeep={deeds.keep} />}
      {list !== null && (
        <div className={styles.list}>
          <NewsLine
            news={news}
            say={(what, name) => t.rich(`news.${what}`, { name })}
            bringBack={(name) => t('bringBack', { name })}
            removed={removed}
            onRestore={deeds.restore}
          />
          {kept.length + setAside.length === 0 && (
            <div className={styles.none}>
              <p className={styles.noneTitle}>{t('none')}</p>
              <p>{t('noneWhy')}</p>
            </div>
          )}
          {kept.length > 0 && (
            <section className={styles.section} aria-label={t('kept')}>
              <ul className={styles.cards}>
                {kept.map((snapshot) => (
                  <SnapshotCard
                    key={snapshot.id}
                    snapshot={snapshot}
                    deeds={deeds}
                    takesFocus={snapshot.id === back}
                    onOpened={() => showDialog(null)}
                  />
                ))}
              </ul>
            </section>
          )}
          {setAside.length > 0 && <SetAsideList records={setAside} deeds={deeds} />}
          {kept.length > 0 && (
            <p className={styles.soft}>
              {t('where', { count: kept.length })}
              {dataset !== null && ` ${t('replaces')}`}
            </p>
          )}
        </div>
      )}
    </div>
  );
};
