import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { EXPORT_GROUPS, type ExportFormat } from '../../model/exportFormats';
import type { ExportFailure } from '../../model/ports';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './ExportForm.module.css';
import { FileFacts } from './FileFacts';
import { FormatChoice } from './FormatChoice';
import { PicturePreview } from './PicturePreview';
import { TextPreview } from './TextPreview';
import { usePrepared } from './usePrepared';

const [PICTURES] = EXPORT_GROUPS;
const [FIRST] = PICTURES.formats;

/** Chooses a format and saves. The button that saves has the focus from the start: a picture is two presses away. */
export const ExportForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const t = useTranslations('exports');
  const { notify } = useActions();
  const [format, setFormat] = useState<ExportFormat>(FIRST);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ExportFailure | null>(null);
  const isPicture = PICTURES.formats.some(({ id }) => id === format.id);
  // The living page opens to what the picture shows.
  const isDrawn = isPicture || format.id === 'page';
  const { made, prepare } = usePrepared(format.id, isDrawn);
  const file = made[format.id] ?? null;

  const save = async (): Promise<void> => {
    setSaving(true);
    setFailure(null);
    const prepared = await prepare(format.id);
    const saved = prepared.ok ? prepared.value.save() : prepared;
    setSaving(false);
    if (saved.ok) {
      notify('saved');
      onSaved();
    } else setFailure(saved.error);
  };

  const failed = failure ?? (file?.ok === false ? file.error : null);
  return (
    <div className={styles.form}>
      {isDrawn ? <PicturePreview picture={made.svg ?? null} /> : <TextPreview file={file} />}
      <FormatChoice
        format={format}
        onChange={(chosen) => {
          setFormat(chosen);
          setFailure(null);
        }}
      />
      <div className={styles.foot}>
        <FileFacts file={file} />
        <div role="alert">{failed !== null && <p className={styles.failure}>{t(`failures.${failed}`)}</p>}</div>
        <Button primary autoFocus isDisabled={saving} onPress={() => void save()}>
          {saving ? t('saving') : t('save', { format: format.short })}
        </Button>
      </div>
    </div>
  );
};
