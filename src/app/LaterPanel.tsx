import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/kit/Button';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './LaterDialogs.module.css';
import { reloadPage } from './reloadPage';
import { useFetched } from '../ui/kit/useFetched';

type Fetch = () => Promise<ComponentType>;

const FETCH = {
  list: () => import('../ui/outline/Outline').then(({ Outline }) => Outline),
  look: () => import('../ui/inspector/ToLook').then(({ ToLook }) => ToLook),
  paths: () => import('../ui/paths/PathsPanel').then(({ PathsPanel }) => PathsPanel),
  table: () => import('../ui/table/ClaimTable').then(({ ClaimTable }) => ClaimTable),
} satisfies Readonly<Record<string, Fetch>>;

/** A panel that the first view does without, fetched when it is first shown. Where it can't be, it says so and offers to reload. */
export const LaterPanel = ({ name }: { readonly name: keyof typeof FETCH }) => {
  const t = useTranslations();
  const fetched = useFetched<ComponentType>(FETCH[name], true);
  if (fetched.state === 'coming') return null;
  if (fetched.state === 'there') {
    return (
      <ErrorBoundary>
        <fetched.part />
      </ErrorBoundary>
    );
  }
  return (
    <div className={styles.absent} role="alert">
      <strong>{t('app.broken.title')}</strong>
      <p>{t('exports.failures.chunkMissing')}</p>
      <Button primary onPress={reloadPage}>{t('exports.reload')}</Button>
    </div>
  );
};
