import { CircleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../model/result';
import type { SnapshotFault } from '../../model/snapshot';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import styles from './FaultBanner.module.css';
import type { Fault } from './useSnapshots';

interface Props {
  readonly fault: Fault;
  readonly onDismiss: () => void;
}

/** Why something could not be done, and a file to save instead: what the reader has is never lost to the browser's storage. */
export const FaultBanner = ({ fault: { code, instead }, onDismiss }: Props) => {
  const t = useTranslations('snapshots');
  const [saved, setSaved] = useState<Result<null, SnapshotFault> | null>(null);
  return (
    <div className={styles.banner} role="alert">
      <CircleAlert className={styles.icon} size={18} aria-hidden />
      <div className={styles.text}>
        <p>{t(`faults.${code}`)}</p>
        {saved !== null && <p className={styles.soft}>{saved.ok ? t('savedInstead') : t(`faults.${saved.error}`)}</p>}
      </div>
      {instead !== undefined && <Button onPress={() => void instead().then(setSaved)}>{t('instead')}</Button>}
      <IconButton label={t('dismiss')} icon={<X size={16} aria-hidden />} onPress={onDismiss} />
    </div>
  );
};
