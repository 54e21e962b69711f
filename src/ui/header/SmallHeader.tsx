import { Bookmark, CircleHelp, Download, FolderOpen, List, Menu as MenuIcon, Route, SearchCheck, ShieldQuestion, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import icon from '../kit/IconButton.module.css';
import { Popup } from '../kit/Popup';
import { useShareDeeds } from '../kit/useShareDeeds';
import { AmendmentsButton } from './AmendmentsButton';
import { CheckCounts } from './CheckCounts';
import { checkTally, toLookAt } from './checkTally';
import { DatasetTitle } from './DatasetTitle';
import { FindButton } from './FindButton';
import styles from './Header.module.css';
import { HistoryButtons } from './HistoryButtons';
import { ProvenanceText } from './Provenance';
import { ReportButton } from './ReportButton';
import { useChange } from './useChange';

/** The header of a phone: the title and undo, all else in a menu. */
export const SmallHeader = ({ children }: { readonly children: ReactNode }) => {
  const t = useTranslations('app');
  const share = useShareDeeds();
  const dataset = useApp((state) => state.dataset);
  const change = useChange();
  const { showDialog, setPanels } = useActions();
  return (
    <header className={styles.small}>
      {dataset === null ? <span className={styles.wordmark}>Edgewise</span> : <DatasetTitle meta={dataset.meta} />}
      <div className={styles.actions}>
        {change !== '' && <IconButton label={change} icon={<TriangleAlert className={styles.changed} size={18} aria-hidden />} onPress={() => showDialog('report')} />}
        {dataset !== null && <FindButton small />}
        {dataset !== null && <HistoryButtons />}
        <Popup
          label={t('moreActions')}
          trigger={
            <AriaButton className={icon.button ?? ''} aria-label={t('moreActions')}>
              <MenuIcon size={18} aria-hidden />
            </AriaButton>
          }
        >
          {(close) => {
            const then = (deed: () => void) => () => {
              close();
              deed();
            };
            return (
              <div className={styles.menu}>
                {dataset !== null && (
                  <>
                    <CheckCounts tally={checkTally(dataset)} total={dataset.claims.count} />
                    <ProvenanceText meta={dataset.meta} />
                    <ReportButton />
                    <AmendmentsButton />
                    <Button quiet onPress={then(() => setPanels({ side: 'look' }))}>
                      <SearchCheck size={17} aria-hidden />
                      {t('toLookCount', { count: toLookAt(dataset) })}
                    </Button>
                    <Button quiet onPress={then(() => setPanels({ side: 'list' }))}>
                      <List size={17} aria-hidden />
                      {t('list')}
                    </Button>
                    <Button quiet onPress={then(() => setPanels({ side: 'paths' }))}>
                      <Route size={17} aria-hidden />
                      {t('paths')}
                    </Button>
                    <Button quiet onPress={then(() => showDialog('export'))}>
                      <Download size={17} aria-hidden />
                      {t('export')}
                    </Button>
                    {share.map(({ id, icon, label, run }) => (
                      <Button key={id} quiet onPress={then(run)}>
                        {icon}
                        {label}
                      </Button>
                    ))}
                  </>
                )}
                <Button quiet onPress={then(() => showDialog('snapshots'))}>
                  <Bookmark size={17} aria-hidden />
                  {t('snapshots')}
                </Button>
                <Button quiet onPress={then(() => showDialog('open'))}>
                  <FolderOpen size={17} aria-hidden />
                  {t('open')}
                </Button>
                <Button quiet onPress={then(() => showDialog('check'))}>
                  <ShieldQuestion size={17} aria-hidden />
                  {t('aboutChecks')}
                </Button>
                <Button quiet onPress={then(() => showDialog('keys'))}>
                  <CircleHelp size={17} aria-hidden />
                  {t('keyboard')}
                </Button>
                <div className={styles.settings}>{children}</div>
              </div>
            );
          }}
        </Popup>
      </div>
    </header>
  );
};
