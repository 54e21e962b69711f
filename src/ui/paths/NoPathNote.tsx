import { useTranslations } from 'use-intl';
import { MOST_LINKS } from '../../core/paths';
import type { NoPath } from '../../core/paths/noPath';
import type { Dataset } from '../../model/dataset';
import { NO_CUT } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { useLocal } from '../kit/useLocal';
import styles from './NoPathNote.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly none: NoPath;
}

/** Why there is no path, within which limits it was looked for, and what would give one. */
export const NoPathNote = ({ dataset, none }: Props) => {
  const t = useTranslations('paths');
  const local = useLocal();
  const { seekPath } = useActions();
  const { path } = useApp((state) => state.view);
  if (none.kind === 'same') return <p className={styles.title}>{t('same')}</p>;
  if (none.kind === 'hidden') {
    const names = none.ends.map((row) => local(dataset.entities.names[row])).join(', ');
    return (
      <>
        <p className={styles.title}>{t('hiddenEnds', { count: none.ends.length, names })}</p>
        <div className={styles.deeds}><ShowMore /></div>
      </>
    );
  }
  const { links, byHedged, byDenied, byBoth, unfiltered } = none;
  const refused = path.hedged ? (path.denied ? 'none' : 'denied') : path.denied ? 'hedged' : 'both';
  const nothing = [links, byHedged, byDenied, byBoth, unfiltered].every((found) => found === null);
  return (
    <>
      <p className={styles.title}>{t('none', { most: MOST_LINKS })}</p>
      <p className={styles.limits}>
        {t('refused', { kinds: refused })} {links !== null && t('tooLong', { count: links })} {nothing && refused !== 'none' && t('nothing')}
      </p>
      <ul className={styles.ways}>
        {byHedged !== null && (
          <li>{t('byHedged', { count: byHedged })} <Button onPress={() => seekPath({ hedged: true })}>{t('alsoHedged')}</Button></li>
        )}
        {byDenied !== null && (
          <li>{t('byDenied', { count: byDenied })} <Button onPress={() => seekPath({ denied: true })}>{t('alsoDenied')}</Button></li>
        )}
        {byBoth !== null && (
          <li>{t('byBoth', { count: byBoth })} <Button onPress={() => seekPath({ hedged: true, denied: true })}>{t('alsoBoth')}</Button></li>
        )}
        {unfiltered !== null && <li>{t('unfiltered', { count: unfiltered })} <ShowMore /></li>}
      </ul>
    </>
  );
};

/** What takes away part of the graph can be taken back. */
const ShowMore = () => {
  const t = useTranslations('paths');
  const { clearFilters, showAll } = useActions();
  const { filters, cut } = useApp((state) => state.view);
  return (
    <>
      {Object.keys(filters).length > 0 && <Button onPress={clearFilters}>{t('clearFilters')}</Button>}{' '}
      {(cut.around !== NO_CUT.around || cut.hidden.length > 0) && <Button onPress={showAll}>{t('showAll')}</Button>}
    </>
  );
};
