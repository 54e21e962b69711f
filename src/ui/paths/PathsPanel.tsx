import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { MOST_LINKS, type PathsAnswer } from '../../core/paths';
import { entitiesOfPath, pathsAsked } from '../../core/paths/shownPath';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { NoPathDeeds, NoPathNote } from './NoPathNote';
import { PathEnds } from './PathEnds';
import { PathLine } from './PathLine';
import styles from './PathsPanel.module.css';
import { PathSteps } from './PathSteps';

/** The ways from one entity to another, each with the sentences to read. */
export const PathsPanel = () => {
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(useSelectors().visible);
  return dataset === null || visible === null ? null : <Paths dataset={dataset} visible={visible} />;
};

const Paths = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const t = useTranslations('paths');
  const title = useTranslations('app')('paths');
  const path = useApp((state) => state.view.path);
  // Answered from memory while nothing that it depends on has changed.
  const answer = pathsAsked(dataset, visible, path);
  const none = answer?.none ?? null;
  return (
    <div className={styles.panel} data-testid="paths" tabIndex={-1}>
      <h2 className={styles.title} tabIndex={-1}>{title}</h2>
      {answer === null && <p className={styles.intro}>{t('intro', { most: MOST_LINKS })}</p>}
      <PathEnds dataset={dataset} />
      <div className={styles.answer} role="status">
        {answer?.none === null && <Found answer={answer} />}
        {none !== null && <NoPathNote dataset={dataset} none={none} />}
      </div>
      {none !== null && <NoPathDeeds none={none} />}
      {answer?.none === null && <Choices dataset={dataset} answer={answer} />}
    </div>
  );
};

const Found = ({ answer: { total, paths, compared } }: { readonly answer: PathsAnswer }) => {
  const t = useTranslations('paths');
  return (
    <>
      <p className={styles.count}>{total > paths.length ? t('foundSome', { total, shown: paths.length }) : t('found', { total })}</p>
      {total > 1 && <p className={styles.soft}>{t('strength')} {!compared && t('notCompared')}</p>}
    </>
  );
};

const Choices = ({ dataset, answer: { paths } }: { readonly dataset: Dataset; readonly answer: PathsAnswer }) => {
  const t = useTranslations('paths');
  const group = useId();
  const { showPath, showOnly } = useActions();
  const wanted = useApp((state) => state.view.path.shown);
  const shown = Math.min(wanted, paths.length - 1);
  /** Entities of the path that was cut out: it stays the one shown, whatever is left beside it. */
  const kept = useRef<string | null>(null);
  useEffect(() => {
    if (kept.current === null) return;
    const place = paths.findIndex((path) => entitiesOfPath(path).join(' ') === kept.current);
    kept.current = null;
    if (place >= 0) showPath(place);
  }, [paths, showPath]);

  return (
    <fieldset className={styles.paths}>
      <legend className="visually-hidden">{t('choose')}</legend>
      {paths.map((path, place) => {
        const rows = entitiesOfPath(path);
        const key = path.hops.map(({ from, to }) => `${from} ${to}`).join(' ');
        return (
          <div key={key} className={styles.choice} data-shown={place === shown || undefined}>
            <label className={styles.row}>
              <input type="radio" name={group} checked={place === shown} onChange={() => showPath(place)} />
              <PathLine dataset={dataset} path={path} />
            </label>
            {place === shown && (
              <PathSteps
                dataset={dataset}
                path={path}
                onShowOnly={() => {
                  kept.current = rows.join(' ');
                  showOnly(rows.map((row) => dataset.entities.ids[row]!));
                }}
              />
            )}
          </div>
        );
      })}
    </fieldset>
  );
};
