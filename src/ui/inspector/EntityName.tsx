import type { KeyboardEvent } from 'react';
import { entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import styles from './EntityName.module.css';

/** An entity's name as a button that selects it. A span, since it stands in sentences and must wrap with their lines. */
export const EntityName = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const local = useLocal();
  const { select } = useActions();
  const pick = (): void => select(entitySelection(dataset, entity));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick();
  };
  return (
    <span className={styles.name} role="button" tabIndex={0} onClick={pick} onKeyDown={onKeyDown}>
      <Name text={local(dataset.entities.names[entity])} />
    </span>
  );
};
