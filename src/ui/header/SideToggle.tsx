import type { ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import type { Panels } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import tip from '../kit/IconButton.module.css';
import styles from './SideToggle.module.css';

interface Props {
  readonly side: Panels['side'];
  readonly icon: ReactNode;
  readonly tip: string;
  readonly children: ReactNode;
  readonly onPress?: () => void;
}

/** Puts another list in the place of the inspector, and takes it away again. */
export const SideToggle = ({ side, icon, tip: text, children, onPress }: Props) => {
  const open = useApp((state) => state.view.panels.side === side);
  const { setPanels } = useActions();
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <ToggleButton
        className={styles.toggle ?? ''}
        isSelected={open}
        onChange={(selected) => {
          setPanels({ side: selected ? side : 'inspect' });
          onPress?.();
        }}
      >
        {icon}
        {children}
      </ToggleButton>
      <Tooltip className={tip.tip ?? ''} offset={6}>
        {text}
      </Tooltip>
    </TooltipTrigger>
  );
};
