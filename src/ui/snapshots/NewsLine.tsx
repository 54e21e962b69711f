import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/Button';
import { VisibleText } from '../kit/VisibleText';
import styles from './SnapshotsPanel.module.css';
import type { News } from './useSnapshots';

interface Props {
  readonly news: News | null;
  /** Name of what was deleted last and can be put back; null where nothing can. */
  readonly removed: string | null;
  readonly onRestore: () => Promise<void>;
}

/** Says what was done. After a deletion the way back has the focus: what had it is gone. */
export const NewsLine = ({ news, removed, onRestore }: Props) => {
  const t = useTranslations('snapshots');
  const undo = useRef<HTMLButtonElement>(null);
  const isDeleted = news?.what === 'deleted';
  useEffect(() => {
    if (isDeleted) undo.current?.focus();
  }, [isDeleted, news, removed]);
  return (
    <div className={styles.news}>
      <p role="status">
        {news !== null && t.rich(`news.${news.what}`, { name: () => <bdi className={styles.newsName}><VisibleText text={news.name} /></bdi> })}
      </p>
      {removed !== null && <Button ref={undo} quiet onPress={() => void onRestore()}>{isDeleted ? t('undo') : t('bringBack', { name: removed })}</Button>}
    </div>
  );
};
