import { CircleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Result } from '../../model/result';
import { Button } from './Button';
import styles from './FaultBanner.module.css';
import { IconButton } from './IconButton';
import type { Fault } from './useRecords';

interface Props<Code extends string> {
  readonly fault: Fault<Code>;
  readonly say: (code: Code) => string;
  readonly onDismiss: () => void;
}

/** Why something could not be done, and a file to save instead: what the reader has is never lost to the browser's storage. */
export const FaultBanner = <Code extends string>({ fault: { code, instead }, say, onDismiss }: Props<Code>) => {
  const t = useTranslations('snapshots');
  const [saved, setSaved] = useState<Result<null, Code> | null>(null);
  return (
    <div className={styles.banner} role="alert">
      <CircleAlert className={styles.icon} size={18} aria-hidden />
      <div className={styles.text}>
        <p>{say(code)}</p>
        {saved !== null && <p className={styles.soft}>{saved.ok ? t('savedInstead') : say(saved.error)}</p>}
      </div>
      {instead !== undefined && <Button onPress={() => void instead().then(setSaved)}>{t('instead')}</Button>}
      <IconButton label={t('dismiss')} icon={<X size={16} aria-hidden />} onPress={onDismiss} />
    </div>
  );
};
