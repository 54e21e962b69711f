import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Menu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import styles from './ChoiceMenu.module.css';

interface Props {
  /** What is chosen here: 'Language'. */
  readonly label: string;
  /** What the button shows. */
  readonly shown: ReactNode;
  readonly options: readonly { readonly id: string; readonly label: string; readonly lang?: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** A button with a menu of which one entry holds. */
export const ChoiceMenu = ({ label, shown, options, chosen, onChoose }: Props) => {
  const now = options.find((option) => option.id === chosen)?.label ?? '';
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ''} aria-label={`${label}: ${now}`}>
        {shown}
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end" offset={6}>
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
      </Popover>
    </MenuTrigger>
  );
};
