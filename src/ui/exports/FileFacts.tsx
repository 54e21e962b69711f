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

/** The name and size of the file that a press on the button saves, and what it lacks; while it is made, how far it is. Read out once it is there. */
export const FileFacts = ({ file, progress, onCancel }: Props) => {
  const t = useTranslations('exports');
  return (
    <div className={styles.facts} data-testid="file">
      {file === null && progress === null && <p>{t('preparing')}</p>}
      {file === null && progress !== null && (
        <div className={styles.working}>
          <progress aria-label={t('making')} max={1} value={progress} />
          <Button quiet onPress={onCancel}>
            {t('cancel')}
          </Button>
        </div>
      )}
      <div role="status">{file?.ok === true && <Made file={file.value} />}</div>
    </div>
  );
};

const Made = ({ file: { name, blob, notes } }: { readonly file: PreparedFile }) => {
  const t = useTranslations('exports');
  return (
    <>
      <p>
        <bdi className={styles.file}>{name}</bdi> {t('bytes', { ...sizeOf(blob.size) })}
      </p>
      {notes.map((note) => (
        <p key={note}>{t(`notes.${note}`)}</p>
      ))}
    </>
  );
};
