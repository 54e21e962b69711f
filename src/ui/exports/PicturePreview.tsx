import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import type { PreparedFile } from '../kit/AppContext';
import styles from './ExportForm.module.css';

/** The picture as it will be saved, small. */
export const PicturePreview = ({ picture }: { readonly picture: Result<PreparedFile, ExportFailure> | null }) => {
  const t = useTranslations('exports');
  const blob = picture?.ok === true ? picture.value.blob : null;
  const url = useObjectUrl(blob);
  return (
    <div className={styles.preview}>
      {url === null ? <p className={styles.waiting}>{picture === null ? t('previewing') : null}</p> : <img src={url} alt={t('preview')} />}
    </div>
  );
};

/** An address under which a blob can be shown, given back when it no longer is. */
function useObjectUrl(blob: Blob | null): string | null {
  const [shown, setShown] = useState<{ readonly blob: Blob; readonly url: string } | null>(null);
  useEffect(() => {
    if (blob === null) return undefined;
    const url = URL.createObjectURL(blob);
    // An address is a resource of the browser: it must be made where it can be given back.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setShown({ blob, url });
    return () => URL.revokeObjectURL(url);
  }, [blob]);
  return shown !== null && shown.blob === blob ? shown.url : null;
}
