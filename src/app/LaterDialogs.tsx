import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../ui/kit/AppContext';
import { Button } from '../ui/kit/Button';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './LaterDialogs.module.css';
import { reloadPage } from './reloadPage';
import { useFetched } from '../ui/kit/useFetched';

const fetchDialogs = (): Promise<ComponentType> => import('./Dialogs').then(({ Dialogs }) => Dialogs);

/**
 * The dialogs, fetched when the first is asked for: the first view needs none. Once there, they stay, as a dialog that
 * closes is still drawn while it fades.
 */
export const LaterDialogs = () => {
  const isAsked = useApp((state) => state.dialog !== null);
  const fetched = useFetched<ComponentType>(fetchDialogs, isAsked);
  if (fetched.state !== 'there') return isAsked && fetched.state === 'missing' ? <InsteadOfDialog what="missing" /> : null;
  return (
    <ErrorBoundary instead={(retry) => isAsked && <InsteadOfDialog what="broken" onClose={retry} />}>
      <fetched.part />
    </ErrorBoundary>
  );
};

interface InsteadProps {
  readonly what: 'missing' | 'broken';
  readonly onClose?: () => void;
}

/** Stands where the dialog that was asked for can't: it says so, offers to reload, and can be closed. Without the parts of a dialog, which are not there yet. */
const InsteadOfDialog = ({ what, onClose }: InsteadProps) => {
  const t = useTranslations();
  const { showDialog } = useActions();
  const close = (): void => {
    showDialog(null);
    onClose?.();
  };
  return (
    <div className={styles.instead} role="alert">
      <strong>{t('app.broken.title')}</strong>
      <p>{what === 'missing' ? t('failures.chunkMissing') : t('app.broken.what')}</p>
      <div className={styles.deeds}>
        <Button primary onPress={reloadPage}>
          {t('app.reload')}
        </Button>
        <Button quiet onPress={close}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  );
};
