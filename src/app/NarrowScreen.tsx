import { ListFilter, List, Table2, TextQuote, Waypoints } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslations } from 'use-intl';
import { Facets } from '../ui/facets/Facets';
import { useActions, useApp } from '../ui/kit/AppContext';
import { LaterPanel } from './LaterPanel';
import { MainArea } from './MainArea';
import styles from './NarrowScreen.module.css';
import { ReadSheet } from './ReadSheet';
import { Sheet } from './Sheet';
import { SkipLinks } from './SkipLinks';

type SheetName = 'filters' | 'read' | 'list' | 'table';

/** The graph is the page without a sheet: to press its tab puts the sheet away. To press the tab of what is shown does nothing. */
const TABS = [
  ['graph', Waypoints],
  ['filters', ListFilter],
  ['read', TextQuote],
  ['list', List],
  ['table', Table2],
] as const;

/** A phone's screen: the graph, and the panels as sheets that come up from the bottom, one at a time. */
export const NarrowScreen = ({ top }: { readonly top: ReactNode }) => {
  const t = useTranslations('app');
  const selection = useApp((state) => state.view.selection);
  const side = useApp((state) => state.view.panels.side);
  const { setPanels } = useActions();
  const [sheet, setSheet] = useState<SheetName | null>(selection === null && side !== 'paths' ? null : 'read');
  const [seen, setSeen] = useState({ selection, side });

  // What is selected or asked for elsewhere brings up its sheet.
  if (seen.selection !== selection || seen.side !== side) {
    setSeen({ selection, side });
    if (side === 'list') setSheet('list');
    else if (selection !== null || side === 'look' || side === 'paths') setSheet('read');
  }

  const show = (name: SheetName | null): void => {
    setSheet(name);
    if (name === 'list') setPanels({ side: 'list' });
    else if (side === 'list' || name === null) setPanels({ side: 'inspect' });
  };
  const close = (): void => show(null);

  return (
    <>
      <SkipLinks targets={{ graph: 'graph' }} />
      {top}
      <main id="graph" className={styles.graph} aria-label={t('region.graph')} tabIndex={-1}>
        <MainArea />
      </main>
      {sheet === 'filters' && (
        <Sheet label={t('region.filters')} onClose={close}>
          <Facets />
        </Sheet>
      )}
      {sheet === 'read' && <ReadSheet side={side === 'list' ? 'inspect' : side} onClose={close} />}
      {sheet === 'list' && (
        <Sheet label={t('sheet.list')} onClose={close} head={<span className={styles.untitled} />}>
          <LaterPanel name="list" />
        </Sheet>
      )}
      {sheet === 'table' && (
        <Sheet label={t('sheet.table')} onClose={close}>
          <LaterPanel name="table" />
        </Sheet>
      )}
      <nav className={styles.bar} aria-label={t('region.panels')}>
        {TABS.map(([name, Icon]) => (
          <ToggleButton key={name} className={styles.tab ?? ''} isSelected={(sheet ?? 'graph') === name} onChange={() => show(name === 'graph' ? null : name)}>
            <Icon size={18} aria-hidden />
            {t(`sheet.${name}`)}
          </ToggleButton>
        ))}
      </nav>
    </>
  );
};
