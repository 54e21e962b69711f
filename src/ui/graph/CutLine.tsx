import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { absent } from '../../core/absence';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import styles from './CutLine.module.css';
import { CutExtent } from './CutExtent';
import { HiddenList } from './HiddenList';
import { TraceMark } from './TraceMark';
import { useCutNews } from './useCutNews';

/** What of the dataset is not on the canvas, counted, each with the way back; and, to the ear, what became of it. */
export const CutLine = () => {
  const t = useTranslations('cut');
  const selectors = useSelectors();
  const { setTraces } = useActions();
  const self = useRef<HTMLDivElement>(null);
  const news = useCutNews();
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(selectors.visible);
  const cut = useApp((state) => state.view.cut);
  const traces = useApp((state) => state.view.traces);
  const overview = useApp((state) => selectors.scene(state)?.overview === true);
  if (dataset === null || visible === null) return null;
  const { hidden, outside, filtered } = absent(dataset, visible, cut);
  // What is pressed may go away with what it undoes, and the focus must not go with it.
  const keepFocus = (undo: () => void): void => {
    undo();
    self.current?.focus();
  };
  const any = cut.around !== null || hidden.length > 0 || filtered > 0;
  return (
    <div className={styles.cut} ref={self} tabIndex={-1} role="group" aria-label={t('title')}>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {any && (
        <div className={styles.line}>
          {cut.around !== null && <CutExtent dataset={dataset} around={cut.around} outside={outside} onGone={keepFocus} />}
          {hidden.length > 0 && <HiddenList dataset={dataset} hidden={hidden} onGone={keepFocus} />}
          {filtered > 0 && (
            <span className={styles.part}>{t('filtered', { count: filtered })}</span>
          )}
          {!overview && (
            <ToggleButton className={styles.traces ?? ''} isSelected={traces} onChange={(on) => setTraces(on)} aria-label={t('tracesTip')}>
              <TraceMark />
              {t('traces')}
            </ToggleButton>
          )}
        </div>
      )}
    </div>
  );
};
