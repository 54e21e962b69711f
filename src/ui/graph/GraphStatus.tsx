import { useTranslations } from 'use-intl';
import { useApp, useSelectors } from '../kit/AppContext';
import styles from './GraphStatus.module.css';

/** How much of the dataset the filters leave. */
export const GraphStatus = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const visible = useApp(selectors.visible);
  const total = useApp((state) => state.dataset?.claims.count ?? 0);
  if (visible === null) return null;
  return <p className={styles.status}>{t('status', { shown: visible.counts.claims, total, entities: visible.counts.entities })}</p>;
};
