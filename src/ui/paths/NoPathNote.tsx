import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_LINKS } from '../../core/paths';
import type { NoPath } from '../../core/paths/noPath';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { focusAround } from '../kit/focusAround';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { WaysBack } from '../kit/WaysBack';
import styles from './NoPathNote.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly none: NoPath;
}

/** Why there is no path, and within which limits it was looked for: read out as it comes. */
export const NoPathNote = ({ dataset, none }: Props) => {
  const t = useTranslations('paths');
  const local = useLocal();
  const { path } = useApp((state) => state.view);
  if (none.kind === 'same') return <p className={styles.title}>{t('same')}</p>;
  if (none.kind === 'hidden') {
    const names = () => none.ends.map((row, at) => <Fragment key={row}>{at > 0 && ', '}<Name text={local(dataset.entities.names[row])} /></Fragment>);
    return <p className={styles.title}>{t.rich('hiddenEnds', { count: none.ends.length, names })}</p>;
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
        {byHedged !== null && <li>{t('byHedged', { count: byHedged })}</li>}
        {byDenied !== null && <li>{t('byDenied', { count: byDenied })}</li>}
        {byBoth !== null && <li>{t('byBoth', { count: byBoth })}</li>}
        {unfiltered !== null && <li>{t('unfiltered', { count: unfiltered })}</li>}
      </ul>
    </>
  );
};

/** What would give a path, each at a press. */
export const NoPathDeeds = ({ none }: Pick<Props, 'none'>) => {
  const t = useTranslations('paths');
  const { seekPath } = useActions();
  if (none.kind === 'same') return null;
  const seek = (query: { readonly hedged?: true; readonly denied?: true }) => focusAround(() => seekPath(query));
  return (
    <div className={styles.deeds}>
      {none.kind === 'far' && none.byHedged !== null && <Button onPress={seek({ hedged: true })}>{t('alsoHedged')}</Button>}
      {none.kind === 'far' && none.byDenied !== null && <Button onPress={seek({ denied: true })}>{t('alsoDenied')}</Button>}
      {none.kind === 'far' && none.byBoth !== null && <Button onPress={seek({ hedged: true, denied: true })}>{t('alsoBoth')}</Button>}
      {(none.kind === 'hidden' || none.unfiltered !== null) && <WaysBack />}
    </div>
  );
};
