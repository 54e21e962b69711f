import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../kit/Button';
import styles from './RenameField.module.css';
import { LONGEST_NAME } from './snapshotName';

interface Props {
  readonly name: string;
  readonly onSave: (name: string) => void;
  readonly onLeave: () => void;
}

/** The name of a snapshot as a field: Enter saves, Escape leaves it as it was. */
export const RenameField = ({ name, onSave, onLeave }: Props) => {
  const t = useTranslations('snapshots');
  const [written, setWritten] = useState(name);
  const to = written.trim();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (to !== '') onSave(to);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The dialog would close with it.
        event.stopPropagation();
        onLeave();
      }}
    >
      <input
        className={styles.input}
        aria-label={t('newName', { name })}
        value={written}
        maxLength={LONGEST_NAME}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => setWritten(target.value)}
      />
      <Button type="submit" isDisabled={to === ''}>{t('save')}</Button>
      <Button quiet onPress={onLeave}>{t('leave')}</Button>
    </form>
  );
};
