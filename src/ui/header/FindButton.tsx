import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { useActions } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import styles from './FindButton.module.css';

/** The way to search: it looks like a field where there is room for one, and is one once it is pressed. */
export const FindButton = ({ small = false }: { readonly small?: boolean }) => {
  const t = useTranslations('app');
  const { showDialog } = useActions();
  const open = (): void => showDialog('find');
  if (small) return <IconButton label={t('find')} icon={<Search size={18} aria-hidden />} onPress={open} />;
  return (
    <Button className={styles.field ?? ''} aria-haspopup="dialog" onPress={open}>
      <Search size={15} aria-hidden />
      <span className={styles.word}>{t('find')}</span>
      <kbd className={styles.key} aria-hidden="true">/</kbd>
    </Button>
  );
};
