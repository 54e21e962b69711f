import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FilterLine } from '../ui/facets/FilterLine';
import { CutLine } from '../ui/graph/CutLine';
import { GraphPane } from '../ui/graph/GraphPane';
import { useApp } from '../ui/kit/AppContext';
import { NARROW, useMedia } from '../ui/kit/useMedia';
import { MainSwitch } from '../ui/table/MainSwitch';
import { ErrorBoundary } from './ErrorBoundary';
import { LaterPanel } from './LaterPanel';
import styles from './MainArea.module.css';
import { Splitter } from './Splitter';

/** What of the height a graph has above a table, in percent. */
const SHARE = { first: 52, least: 20, most: 80 } as const;

/** The middle of the screen: the graph, the table of its claims, or both. The graph stays mounted behind the table, so that coming back to it costs nothing. */
export const MainArea = () => {
  const t = useTranslations('app');
  const narrow = useMedia(NARROW);
  const wanted = useApp((state) => state.view.panels.main);
  const [share, setShare] = useState<number>(SHARE.first);
  // A phone has room for one: there the table is a sheet.
  const main = narrow ? 'graph' : wanted;
  return (
    <div
      className={styles.area}
      data-main={main}
      style={{ gridTemplateRows: main === 'both' ? `auto minmax(0, ${share}fr) auto minmax(0, ${100 - share}fr)` : 'auto minmax(0, 1fr)' }}
    >
      <div className={styles.strip}>
        <div className={styles.said}>
          <FilterLine />
        </div>
        {!narrow && <MainSwitch />}
        <div className={styles.cut}>
          <CutLine />
        </div>
      </div>
      <div className={styles.graph}>
        <ErrorBoundary>
          <GraphPane />
        </ErrorBoundary>
      </div>
      {main === 'both' && <Splitter label={t('splitter')} value={share} least={SHARE.least} most={SHARE.most} onChange={setShare} />}
      {main !== 'graph' && (
        <div className={styles.table}>
          <LaterPanel name="table" />
        </div>
      )}
    </div>
  );
};
