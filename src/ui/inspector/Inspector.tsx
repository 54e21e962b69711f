import { chosenRows } from '../../core/selection';
import { useApp } from '../kit/AppContext';
import { BackToPath } from './BackToPath';
import { EdgePanel } from './EdgePanel';
import { EntityPanel } from './EntityPanel';
import styles from './Inspector.module.css';
import { SentencePanel } from './SentencePanel';
import { StartPanel } from './StartPanel';

/** What is selected, with all that the texts say of it; with nothing selected, where to begin. */
export const Inspector = () => {
  const dataset = useApp((state) => state.dataset);
  const selection = useApp((state) => state.view.selection);
  if (dataset === null) return null;
  const chosen = chosenRows(dataset, selection);
  return (
    <div className={styles.inspector} data-testid="inspector">
      <BackToPath dataset={dataset} />
      {chosen === null && <StartPanel dataset={dataset} />}
      {chosen?.kind === 'entity' && <EntityPanel key={chosen.row} dataset={dataset} entity={chosen.row} />}
      {chosen?.kind === 'edge' && <EdgePanel key={chosen.row} dataset={dataset} edge={chosen.row} claim={chosen.claim} />}
      {chosen?.kind === 'sentence' && <SentencePanel key={chosen.row} dataset={dataset} sentence={chosen.row} />}
    </div>
  );
};
