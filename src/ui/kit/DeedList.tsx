import type { ReactNode } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { type Opened, OpenMenu } from './OpenMenu';
import styles from './ChoiceList.module.css';

export interface Deed {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly run: () => void;
}

interface Props extends Opened {
  readonly label: string;
  readonly deeds: readonly Deed[];
}

/** A menu of things to do. */
export const DeedList = ({ label, deeds, ...opened }: Props) => (
  <OpenMenu {...opened} label={label} className={styles.popover} placement="bottom end" offset={6}>
    <Menu className={styles.menu ?? ''} aria-label={label} onAction={(key) => deeds.find(({ id }) => id === key)?.run()}>
      {deeds.map((deed) => (
        <MenuItem key={deed.id} id={deed.id} textValue={deed.label} className={styles.item ?? ''}>
          <span className={styles.tick}>{deed.icon}</span>
          <span>{deed.label}</span>
        </MenuItem>
      ))}
    </Menu>
  </OpenMenu>
);
