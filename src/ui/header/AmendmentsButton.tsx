import { PenLine } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import styles from './Provenance.module.css';

/** The way to what was amended; there is none where nothing was. */
export const AmendmentsButton = () => {
  const t = useTranslations('app');
  const count = useApp((state) => state.dataset?.meta.amendments.length ?? 0);
  const { showDialog } = useActions();
  if (count === 0) return null;
  return (
    <Button className={styles.button ?? ''} aria-label={t('amendments', { count })} onPress={() => showDialog('amendments')}>
      <PenLine size={13} aria-hidden /> {count}
    </Button>
  );
};
