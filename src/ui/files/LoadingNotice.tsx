import { useTranslations } from 'use-intl';
import { useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './LoadingNotice.module.css';

/** How far an opening is, with a way out. It comes only when the wait can be felt, and never covers what is open. */
export const LoadingNotice = () => {
  const t = useTranslations('app');
  const loading = useApp((state) => state.loading);
  const { cancelLoading } = useDeeds();
  if (loading === null) return null;
  return (
    <section className={styles.notice} aria-label={t('loading.progress')}>
      <div className={styles.text}>
        <span role="status">{t(`loading.${loading.phase}`)}</span>
        <progress className={styles.bar} aria-label={t('loading.progress')} max={1} {...(loading.phase === 'layout' && loading.fraction === 0 ? {} : { value: loading.fraction })} />
      </div>
      <Button quiet onPress={cancelLoading}>
        {t('cancel')}
      </Button>
    </section>
  );
};
