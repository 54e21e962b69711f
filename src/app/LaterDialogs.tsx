import { type ComponentType, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../ui/kit/AppContext';
import { Button } from '../ui/kit/Button';
import { ErrorBoundary } from './ErrorBoundary';
import styles from './LaterDialogs.module.css';
import { reloadPage } from './reloadPage';

/**
 * The dialogs, fetched when the first is asked for: the first view needs none. Once there, they stay, as a dialog that
 * closes is still drawn while it fades. Not by React's `lazy`, which would keep a failure for good: here each opening tries again.
 */
export const LaterDialogs = () => {
  const isAsked = useApp((state) => state.dialog !== null);
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null);
  const [missing, setMissing] = useState(false);
  if (!isAsked && missing) setMissing(false);
  const wanted = isAsked && Dialogs === null;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    import('./Dialogs').then((part) => part.Dialogs).then(
      (fetched) => setDialogs(() => fetched),
      () => {
        if (current) setMissing(true);
      },
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  if (Dialogs === null) return isAsked && missing ? <InsteadOfDialog what="missing" /> : null;
  return (
    <ErrorBoundary instead={(retry) => isAsked && <InsteadOfDialog what="broken" onClose={retry} />}>
      <Dialogs />
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
      <p>{what === 'missing' ? t('exports.failures.chunkMissing') : t('app.broken.what')}</p>
      <div className={styles.deeds}>
        <Button primary onPress={reloadPage}>
          {t('exports.reload')}
        </Button>
        <Button quiet onPress={close}>
          {t('app.close')}
        </Button>
      </div>
    </div>
  );
};
