import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import styles from './IconButton.module.css';

interface Props extends Omit<ButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What it does: its name, and its tooltip unless `tip` says more. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly tip?: string;
}

/** A button that shows an icon alone. Its tooltip opens on hover and on keyboard focus. */
export const IconButton = ({ label, icon, tip, ...rest }: Props) => (
  <TooltipTrigger delay={500} closeDelay={0}>
    <Button {...rest} aria-label={label} className={styles.button ?? ''}>
      {icon}
    </Button>
    <Tooltip className={styles.tip ?? ''} offset={6}>
      {tip ?? label}
    </Tooltip>
  </TooltipTrigger>
);
