import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { EXPORT_GROUPS, type ExportFormat } from '../../model/exportFormats';
import { PLAIN_PICTURE } from '../../model/picture';
import type { ExportFailure } from '../../model/ports';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './ExportForm.module.css';
import { FileFacts } from './FileFacts';
import { FormatChoice } from './FormatChoice';
import { PictureChoices } from './PictureChoices';
import { PicturePreview } from './PicturePreview';
import { TextPreview } from './TextPreview';
import { isDrawn, isPicture, usePrepared } from './usePrepared';

const [{ formats: [FIRST] }] = EXPORT_GROUPS;

/** Chooses a format and saves. The button that saves has the focus from the start: a picture is two presses away. */
export const ExportForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const t = useTranslations('exports');
  const failures = useTranslations('failures');
  const { notify } = useActions();
  const [format, setFormat] = useState<ExportFormat>(FIRST);
  const [options, setOptions] = useState(PLAIN_PICTURE);
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ExportFailure | null>(null);
  const saver = useRef<HTMLButtonElement>(null);
  const { picture, file, progress, prepare, cancel } = usePrepared(format.id, options);

  /** The save under way. What ends after it was given up does nothing. */
  const underWay = useRef<symbol | null>(null);
  useEffect(
    () => () => {
      underWay.current = null;
    },
    [],
  );

  const save = async (): Promise<void> => {
    const own = Symbol();
    underWay.current = own;
    setSaving(true);
    setFailure(null);
    const prepared = await prepare();
    if (underWay.current !== own) return;
    const saved = prepared.ok ? prepared.value.save() : prepared;
    setSaving(false);
    if (saved.ok) {
      notify('saved');
      onSaved();
    } else setFailure(saved.error);
  };
  const giveUp = (): void => {
    underWay.current = null;
    setSaving(false);
    setFailure(null);
  };

  const failed = failure ?? (file?.ok === false ? file.error : null);
  return (
    <div className={styles.form}>
      <div className={styles.picture}>
        {isDrawn(format.id) ? <PicturePreview picture={picture} /> : <TextPreview file={file} />}
        {isPicture(format.id) && (
          <PictureChoices
            format={format.id}
            options={options}
            caption={picture?.ok === true ? (picture.value.caption ?? '') : ''}
            onChange={(changed) => {
              setOptions((now) => ({ ...now, ...changed }));
              giveUp();
            }}
          />
        )}
      </div>
      <FormatChoice
        format={format}
        onChange={(chosen) => {
          setFormat(chosen);
          giveUp();
        }}
      />
      <div className={styles.foot}>
        <FileFacts
          file={file}
          progress={progress}
          onCancel={() => {
            giveUp();
            cancel();
            // The button that was pressed is gone.
            saver.current?.focus();
          }}
        />
        <div role="alert">{failed !== null && <p className={styles.failure}>{failures(failed)}</p>}</div>
        <Button primary autoFocus ref={saver} isPending={isSaving} onPress={() => void save()}>
          {isSaving ? t('saving') : t('save', { format: format.short })}
        </Button>
      </div>
    </div>
  );
};
