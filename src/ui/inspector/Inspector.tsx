import { chosenRows } from '../../core/selection';
import { useApp } from '../kit/AppContext';
import { EdgePanel } from './EdgePanel';
import { EntityPanel } from './EntityPanel';
import styles from './Inspector.module.css';
import { StartPanel } from './StartPanel';

/** What is selected, with all that the texts say of it; with nothing selected, where to begin. */
export const Inspector = () => {
  const dataset = useApp((state) => state.dataset);
  const selection = useApp((state) => state.view.selection);
  if (dataset === null) return null;
  const chosen = chosenRows(dataset, selection);
  return (
    <div className={styles.inspector} data-testid="inspector">
      {chosen === null && <StartPanel dataset={dataset} />}
      {chosen?.kind === 'entity' && <EntityPanel key={chosen.row} dataset={dataset} entity={chosen.row} />}
      {chosen?.kind === 'edge' && <EdgePanel key={chosen.row} dataset={dataset} edge={chosen.row} claim={chosen.claim} />}
    </div>
  );
};
