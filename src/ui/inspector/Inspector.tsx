import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { chosenRows } from '../../core/selection';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import { BackToPath } from './BackToPath';
import { EdgePanel } from './EdgePanel';
import { EntityPanel } from './EntityPanel';
import styles from './Inspector.module.css';
import { SentencePanel } from './SentencePanel';
import { StartPanel } from './StartPanel';

/** What is selected, with all that the texts say of it; with nothing selected, where to begin. */
export const Inspector = () => {
  const t = useTranslations('inspector');
  const dataset = useApp((state) => state.dataset);
  const selection = useApp((state) => state.view.selection);
  const { select } = useActions();
  if (dataset === null) return null;
  const chosen = chosenRows(dataset, selection);
  return (
    <div className={styles.inspector} data-testid="inspector">
      {chosen !== null && (
        <div className={styles.close}>
          <IconButton label={t('deselect')} icon={<X size={16} aria-hidden />} onPress={() => select(null)} />
        </div>
      )}
      <BackToPath dataset={dataset} />
      {chosen === null && <StartPanel dataset={dataset} />}
      {chosen?.kind === 'entity' && <EntityPanel key={chosen.row} dataset={dataset} entity={chosen.row} />}
      {chosen?.kind === 'edge' && <EdgePanel key={chosen.row} dataset={dataset} edge={chosen.row} claim={chosen.claim} />}
      {chosen?.kind === 'sentence' && <SentencePanel key={chosen.row} dataset={dataset} sentence={chosen.row} />}
    </div>
  );
};
