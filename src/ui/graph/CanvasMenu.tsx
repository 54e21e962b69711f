import { useRef } from 'react';
import type { Dataset } from '../../model/dataset';
import type { Point } from '../../model/view';
import { LaterPart } from '../kit/LaterPart';
import styles from './CanvasMenu.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
  /** Px from the canvas's left upper corner. */
  readonly at: Point;
  readonly onClose: () => void;
}

const fetchMenu = () => import('../kit/EntityMenu').then(({ EntityMenu }) => EntityMenu);

/** What can be done with an entity of the canvas, beside it. */
export const CanvasMenu = ({ dataset, entity, at: [left, top], onClose }: Props) => {
  const beside = useRef<HTMLSpanElement>(null);
  return (
    <div onContextMenu={(event) => event.preventDefault()}>
      <span ref={beside} className={styles.place} style={{ left, top }} />
      <LaterPart fetchPart={fetchMenu} onMissing={onClose}>
        {(EntityMenu) => <EntityMenu dataset={dataset} entity={entity} keys named beside={beside} focus={true} onClose={onClose} />}
      </LaterPart>
    </div>
  );
};
