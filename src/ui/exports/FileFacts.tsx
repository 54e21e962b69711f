import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import type { PreparedFile } from '../kit/AppContext';
import { sizeOf } from '../kit/sizeOf';
import styles from './ExportForm.module.css';

/** The name and size of the file that a press on the button saves, and what it lacks. */
export const FileFacts = ({ file }: { readonly file: Result<PreparedFile, ExportFailure> | null }) => {
  const t = useTranslations('exports');
  if (file?.ok === false) return null;
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
