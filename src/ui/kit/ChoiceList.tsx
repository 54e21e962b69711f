import { Check } from 'lucide-react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import styles from './ChoiceList.module.css';
import { type Opened, OpenMenu } from './OpenMenu';

/** One of several, to choose. */
export interface Choice {
  /** What is chosen here: 'Language'. */
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

export const ChoiceList = ({ label, options, chosen, onChoose, ...opened }: Choice & Opened) => (
  <OpenMenu {...opened} label={label} className={styles.popover} placement="bottom end" offset={6}>
    <Menu
      className={styles.menu ?? ''}
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[chosen]}
      onAction={(key) => onChoose(String(key))}
    >
      {options.map((option) => (
        <MenuItem key={option.id} id={option.id} textValue={option.label} className={styles.item ?? ''}>
          <span className={styles.tick}>{option.id === chosen && <Check size={15} aria-hidden />}</span>
          <span lang={option.lang}>{option.label}</span>
        </MenuItem>
      ))}
    </Menu>
  </OpenMenu>
);
