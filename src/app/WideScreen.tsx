import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Facets } from '../ui/facets/Facets';
import { useApp } from '../ui/kit/AppContext';
import { Reader } from '../ui/reader/Reader';
import { ErrorBoundary } from './ErrorBoundary';
import { MainArea } from './MainArea';
import { SidePanel } from './SidePanel';
import { SkipLinks } from './SkipLinks';
import styles from './WideScreen.module.css';

/** Filters, graph, and beside it what is selected above the text it comes from. */
export const WideScreen = ({ top }: { readonly top: ReactNode }) => {
  const t = useTranslations('app');
  const side = useApp((state) => state.view.panels.side);
  return (
    <>
      <SkipLinks targets={{ filters: 'filters', graph: 'graph', list: 'side', reader: 'reader' }} />
      {top}
      <div className={styles.columns}>
        <section id="filters" className={styles.filters} aria-label={t('region.filters')} tabIndex={-1}>
          <ErrorBoundary>
            <Facets />
          </ErrorBoundary>
        </section>
        <main id="graph" className={styles.graph} aria-label={t('region.graph')} tabIndex={-1}>
          <MainArea />
        </main>
        <div className={styles.right}>
          <section id="side" className={styles.side} data-side={side} aria-label={t('region.side')} tabIndex={-1}>
            <SidePanel side={side} />
          </section>
          <section id="reader" className={styles.reader} aria-label={t('region.reader')} tabIndex={-1}>
            <ErrorBoundary>
              <Reader />
            </ErrorBoundary>
          </section>
        </div>
      </div>
    </>
  );
};
