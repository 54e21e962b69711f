import { Rows2, Table2, Waypoints } from 'lucide-react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import tip from '../kit/IconButton.module.css';
import styles from './MainSwitch.module.css';

const CHOICES = [{ main: 'graph', Icon: Waypoints }, { main: 'both', Icon: Rows2 }, { main: 'table', Icon: Table2 }] as const;

/** Whether the middle of the screen shows the graph, the table, or both. */
export const MainSwitch = () => {
  const t = useTranslations('app');
  const now = useApp((state) => state.view.panels.main);
  const { setPanels } = useActions();
  return (
    <div role="group" aria-label={t('view')} className={styles.group}>
      {CHOICES.map(({ main, Icon }) => (
        <TooltipTrigger key={main} delay={500} closeDelay={0}>
          <ToggleButton className={styles.choice ?? ''} isSelected={main === now} onChange={() => setPanels({ main })}>
            <Icon size={15} aria-hidden />
            <span className={styles.word}>{t(`views.${main}`)}</span>
          </ToggleButton>
          <Tooltip className={tip.tip ?? ''} offset={6}>{t(`viewTips.${main}`)}</Tooltip>
        </TooltipTrigger>
      ))}
    </div>
  );
};
