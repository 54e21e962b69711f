import { useTranslations } from 'use-intl';
import { positionsOf } from '../../store/state';
import { useApp, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './LoadingNotice.module.css';

/** How far an opening or a layout is, with a way out. It comes only when the wait can be felt, and never covers what is open. */
export const LoadingNotice = () => {
  const t = useTranslations('app');
  const tLayouts = useTranslations('layouts');
  const loading = useApp((state) => state.loading);
  // What is drawn already is laid out in another way.
  const anew = useApp((state) => positionsOf(state) !== null) && loading?.phase === 'layout';
  const { cancelLoading } = useDeeds();
  if (loading === null) return null;
  const label = anew ? tLayouts('progress') : t('loading.progress');
  return (
    <section className={styles.notice} aria-label={label}>
      <div className={styles.text}>
        <span role="status">{anew ? tLayouts('running') : t(`loading.${loading.phase}`)}</span>
        <progress className={styles.bar} aria-label={label} max={1} {...(loading.phase === 'layout' && loading.fraction === 0 ? {} : { value: loading.fraction })} />
      </div>
      <Button quiet onPress={cancelLoading}>
        {t('cancel')}
      </Button>
    </section>
  );
};
