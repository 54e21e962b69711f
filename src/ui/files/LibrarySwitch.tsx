import { useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './OpenedBefore.module.css';

interface Props {
  readonly isOn: boolean;
  /** Gives false where the choice lasts only as long as this tab. */
  readonly onTurn: (on: boolean) => boolean;
}

/** Whether the datasets that the reader opens are kept. */
export const LibrarySwitch = ({ isOn, onTurn }: Props) => {
  const t = useTranslations('library');
  const [isLost, setLost] = useState(false);
  return (
    <div>
      <label className={styles.switch}>
        <input type="checkbox" checked={isOn} onChange={({ target }) => setLost(!onTurn(target.checked))} />
        {t('keep')}
      </label>
      <p role="status" className={styles.soft}>{isLost && t('keepLost')}</p>
    </div>
  );
};
