import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import type { PreparedFile } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { sizeOf } from '../kit/sizeOf';
import styles from './ExportForm.module.css';

interface Props {
  readonly file: Result<PreparedFile, ExportFailure> | null;
  /** How far it is, a fraction of 1; null where nobody knows. */
  readonly progress: number | null;
  readonly onCancel: () => void;
}

/** The name and size of the file that a press on the button saves, and what it lacks; while it is made, how far it is. */
export const FileFacts = ({ file, progress, onCancel }: Props) => {
  const t = useTranslations('exports');
  if (file?.ok === false) return null;
  if (file === null && progress !== null) {
    return (
      <div className={styles.working}>
        <progress aria-label={t('making')} max={1} value={progress} />
        <Button quiet onPress={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    );
  }
  if (file === null) return <p className={styles.facts}>{t('preparing')}</p>;
  const { name, blob, notes } = file.value;
  return (
    <div className={styles.facts}>
      <p>
        <bdi className={styles.file}>{name}</bdi> {t('bytes', { ...sizeOf(blob.size) })}
      </p>
      {notes.map((note) => (
        <p key={note}>{t(`notes.${note}`)}</p>
      ))}
    </div>
  );
};
