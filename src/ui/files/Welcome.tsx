import { useTranslations } from 'use-intl';
import { useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { ChooseFiles } from './ChooseFiles';
import styles from './Welcome.module.css';

/** The page while nothing is open: what this is, and two ways in. */
export const Welcome = () => {
  const t = useTranslations('app');
  const first = useApp((state) => state.surroundings.first);
  const { openFirst } = useDeeds();
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <h1 className={styles.title}>{t('welcome.title')}</h1>
        <p className={styles.what}>{t('welcome.what')}</p>
        <p>{t('welcome.how')}</p>
        <div className={styles.actions}>
          <Button primary onPress={openFirst}>
            {t('welcome.openFirst', { first })}
          </Button>
          <ChooseFiles>{t('welcome.openFile')}</ChooseFiles>
        </div>
        {first === 'example' && <p className={styles.soft}>{t('welcome.seedNote')}</p>}
        <p className={styles.soft}>{t('welcome.private')}</p>
      </div>
    </main>
  );
};
