import { useTranslations } from 'use-intl';
import type { SetAside } from '../../model/stored';
import { Button } from './Button';
import styles from './RecordList.module.css';
import type { RecordDeeds } from './useRecords';

interface Props {
  readonly records: readonly SetAside[];
  readonly deeds: Pick<RecordDeeds, 'download' | 'remove'>;
}

/** What the storage holds and this app can't open: whatever is there can still be saved, or deleted. */
export const SetAsideList = ({ records, deeds }: Props) => {
  const t = useTranslations('snapshots');
  return (
    <section className={styles.section} aria-labelledby="set-aside">
      <h3 id="set-aside" className={styles.heading}>{t('setAside.title')}</h3>
      <ul className={styles.records}>
        {records.map(({ id, why }, place) => {
          const name = t('setAside.name', { number: place + 1 });
          return (
            <li key={id} className={styles.record}>
              <span><strong>{name}</strong> {t(`setAside.${why}`)}</span>
              <span>
                <Button quiet aria-label={t('deedOn', { deed: t('setAside.save'), name })} onPress={() => void deeds.download(id, name)}>{t('setAside.save')}</Button>
                <Button quiet aria-label={t('deedOn', { deed: t('delete'), name })} onPress={() => void deeds.remove(id, name)}>{t('delete')}</Button>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
