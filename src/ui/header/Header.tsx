import { Bookmark, CircleHelp, Download, FolderOpen, List, Route, SearchCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { NARROW, useMedia } from '../kit/useMedia';
import { AmendmentsButton } from './AmendmentsButton';
import { CheckCounts } from './CheckCounts';
import { checkTally, toLookAt } from './checkTally';
import { DatasetTitle } from './DatasetTitle';
import { FindButton } from './FindButton';
import styles from './Header.module.css';
import { HistoryButtons } from './HistoryButtons';
import { Provenance } from './Provenance';
import { ReportButton } from './ReportButton';
import { ShareMenu } from './ShareMenu';
import { SideToggle } from './SideToggle';
import { SmallHeader } from './SmallHeader';
import { useShortcuts } from './useShortcuts';

/** What is open, how much of it stands in its texts, and what can be done with it. `children`: the settings' menus. */
export const Header = ({ children }: { readonly children?: ReactNode }) => {
  const t = useTranslations('app');
  const narrow = useMedia(NARROW);
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  useShortcuts();
  if (narrow) return <SmallHeader>{children}</SmallHeader>;

  return (
    <header className={styles.header}>
      <span className={styles.wordmark}>Edgewise</span>
      {dataset !== null && (
        <div className={styles.dataset}>
          <DatasetTitle meta={dataset.meta} />
          <div className={styles.line}>
            <CheckCounts tally={checkTally(dataset)} total={dataset.claims.count} />
            <Provenance meta={dataset.meta} />
            <ReportButton />
            <AmendmentsButton />
          </div>
        </div>
      )}
      <div className={styles.actions}>
        {dataset !== null && (
          <>
            <FindButton />
            <HistoryButtons />
            <SideToggle side="look" icon={<SearchCheck size={16} aria-hidden />} tip={t('toLookCount', { count: toLookAt(dataset) })}>
              <span className={styles.word}>{t('toLook')}</span>{' '}
              <span className={styles.count}>{toLookAt(dataset)}</span>
            </SideToggle>
            <SideToggle side="list" icon={<List size={16} aria-hidden />} tip={t('listTip')}>
              <span className={styles.word}>{t('list')}</span>
            </SideToggle>
            <SideToggle side="paths" icon={<Route size={16} aria-hidden />} tip={t('pathsTip')}>
              <span className={styles.word}>{t('paths')}</span>
            </SideToggle>
          </>
        )}
        <Button quiet onPress={() => showDialog('open')}>
          <FolderOpen size={16} aria-hidden />
          <span className={styles.word}>{t('open')}</span>
        </Button>
        <IconButton label={t('snapshots')} icon={<Bookmark size={17} aria-hidden />} onPress={() => showDialog('snapshots')} />
        {dataset !== null && (
          <Button onPress={() => showDialog('export')}>
            <Download size={16} aria-hidden />
            {t('export')}
          </Button>
        )}
        {dataset !== null && <ShareMenu />}
        {children}
        <IconButton label={t('keyboard')} icon={<CircleHelp size={17} aria-hidden />} onPress={() => showDialog('keys')} />
      </div>
    </header>
  );
};
