import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import type { Point } from '../../model/view';
import { EntityMenu } from '../kit/EntityMenu';
import { useLocal } from '../kit/useLocal';
import styles from './CanvasMenu.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
  /** Px from the canvas's left upper corner. */
  readonly at: Point;
  readonly onClose: () => void;
}

/** What can be done with an entity of the canvas, beside it. */
export const CanvasMenu = ({ dataset, entity, at: [left, top], onClose }: Props) => {
  const t = useTranslations('deeds');
  const local = useLocal();
  const name = local(dataset.entities.names[entity]);
  return (
    <div onContextMenu={(event) => event.preventDefault()}>
      <MenuTrigger isOpen onOpenChange={(open) => !open && onClose()}>
        {/* What a menu opens at must be a button: this one has a place and no size. */}
        <Button className={styles.anchor ?? ''} style={{ left, top }} aria-label={t('menuOf', { name })} excludeFromTabOrder />
        <Popover className={styles.popover ?? ''} placement="bottom start" offset={4}>
          <p className={styles.name} aria-hidden="true">
            <bdi>{name}</bdi>
          </p>
          <EntityMenu dataset={dataset} entity={entity} keys />
        </Popover>
      </MenuTrigger>
    </div>
  );
};
