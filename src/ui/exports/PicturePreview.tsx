import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import type { PreparedFile } from '../kit/AppContext';
import { useObjectUrl } from '../kit/useObjectUrl';
import styles from './ExportForm.module.css';

/** The picture as it will be saved, small. */
export const PicturePreview = ({ picture }: { readonly picture: Result<PreparedFile, ExportFailure> | null }) => {
  const t = useTranslations('exports');
  const drawn = picture?.ok === true ? picture.value : null;
  const url = useObjectUrl(drawn?.blob ?? null);
  return (
    <div className={styles.preview}>
      {url === null ? <p className={styles.waiting}>{picture === null ? t('previewing') : null}</p> : <img src={url} alt={drawn?.caption ?? ''} />}
    </div>
  );
};
