import { useMemo } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useEntityDeeds } from '../kit/useEntityDeeds';
import { useLocal } from '../kit/useLocal';
import styles from './EntityMenu.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
  readonly anchor: HTMLElement;
  readonly onClose: () => void;
}

/** What can be done with the entity of a row. */
export const EntityMenu = ({ dataset, entity, anchor, onClose }: Props) => {
  const t = useTranslations('outline');
  const local = useLocal();
  const deeds = useEntityDeeds()(entity);
  const label = t('deeds', { name: local(dataset.entities.names[entity]) });
  const trigger = useMemo(() => ({ current: anchor }), [anchor]);
  return (
    <Popover
      className={styles.popover ?? ''} aria-label={label} triggerRef={trigger} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom end" offset={4}
    >
      <Menu
        className={styles.menu ?? ''}
        aria-label={label}
        autoFocus="first"
        onAction={(id) => {
          onClose();
          deeds.find((deed) => deed.id === id)?.run();
        }}
        onClose={onClose}
      >
        {deeds.map((deed) => <MenuItem key={deed.id} id={deed.id} textValue={deed.label} className={styles.item ?? ''} isDisabled={deed.idle === true}>{deed.label}</MenuItem>)}
      </Menu>
    </Popover>
  );
};
