import { Route } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './BackToPath.module.css';

/** While a path is asked for, the way back to it from what was opened on it. */
export const BackToPath = ({ dataset }: { readonly dataset: Dataset }) => {
  const { from, to } = useApp((state) => state.view.path);
  if (from === null || to === null || entityRow(dataset, from) === undefined || entityRow(dataset, to) === undefined) return null;
  return <Back />;
};

const Back = () => {
  const t = useTranslations('inspector');
  const { setPanels } = useActions();
  const line = useRef<HTMLDivElement>(null);
  // The panel before may have left the column scrolled down.
  useEffect(() => {
    line.current?.parentElement?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={line} className={styles.back}>
      <Button quiet onPress={() => setPanels({ side: 'paths' })}>
        <Route size={15} aria-hidden />
        {t('backToPath')}
      </Button>
    </div>
  );
};
