import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from './Button';
import styles from './RecordList.module.css';
import type { News } from './useRecords';
import { VisibleText } from './VisibleText';

interface Props<What extends string> {
  readonly news: News<What> | null;
  readonly say: (what: News<What>['what'], name: () => ReactNode) => ReactNode;
  readonly bringBack: (name: string) => string;
  /** Name of what was deleted last and can be put back; null where nothing can. */
  readonly removed: string | null;
  readonly onRestore: () => Promise<void>;
}

/** Says what was done. After a deletion the way back has the focus: what had it is gone. */
export const NewsLine = <What extends string>({ news, say, bringBack, removed, onRestore }: Props<What>) => {
  const t = useTranslations('snapshots');
  const undo = useRef<HTMLButtonElement>(null);
  const isDeleted = news?.what === 'deleted';
  useEffect(() => {
    if (isDeleted) undo.current?.focus();
  }, [isDeleted, news, removed]);
  return (
    <div className={styles.news}>
      <p role="status">{news !== null && say(news.what, () => <bdi className={styles.newsName}><VisibleText text={news.name} /></bdi>)}</p>
      {removed !== null && <Button ref={undo} quiet onPress={() => void onRestore()}>{isDeleted ? t('undo') : bringBack(removed)}</Button>}
    </div>
  );
};
