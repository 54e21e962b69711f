import { useRef, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useTranslations } from 'use-intl';
import { PLAIN_PICTURE } from '../../model/picture';
import type { ExportFailure } from '../../model/ports';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './ExportForm.module.css';
import { FileFacts } from './FileFacts';
import { PictureChoices } from './PictureChoices';
import { PicturePreview } from './PicturePreview';
import { type Format, isPicture, usePrepared } from './usePrepared';

const FORMATS: readonly Format[] = ['png', 'svg', 'pdf', 'page', 'json'];

/** Chooses a format and saves. The button that saves has the focus from the start: a picture is two presses away. */
export const ExportForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const t = useTranslations('exports');
  const { notify } = useActions();
  const [format, setFormat] = useState<Format>('png');
  const [options, setOptions] = useState(PLAIN_PICTURE);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ExportFailure | null>(null);
  const saver = useRef<HTMLButtonElement>(null);
  const { picture, file, progress, prepare, cancel } = usePrepared(format, options);

  const save = async (): Promise<void> => {
    setSaving(true);
    setFailure(null);
    const prepared = await prepare();
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
      <div className={styles.picture}>
        <PicturePreview picture={picture} />
        {isPicture(format) && (
          <PictureChoices
            format={format}
            options={options}
            caption={picture?.ok === true ? (picture.value.caption ?? '') : ''}
            onChange={(changed) => {
              setOptions((now) => ({ ...now, ...changed }));
              setFailure(null);
            }}
          />
        )}
      </div>
      <div className={styles.choice}>
        <RadioGroup
          className={styles.formats ?? ''}
          value={format}
          onChange={(value) => {
            setFormat(FORMATS.find((known) => known === value) ?? 'png');
            setFailure(null);
          }}
        >
          <Label className={styles.label ?? ''}>{t('format')}</Label>
          {FORMATS.map((known) => (
            <RadioField key={known} value={known}>
              <RadioButton className={styles.radio ?? ''}>
                <span className={styles.dot} aria-hidden="true" />
                {t(`formats.${known}.name`)}
              </RadioButton>
              <Text slot="description" className={styles.holds ?? ''}>
                {t(`formats.${known}.holds`)}
              </Text>
            </RadioField>
          ))}
        </RadioGroup>
      </div>
      <div className={styles.foot}>
        <Button primary autoFocus ref={saver} isDisabled={saving} onPress={() => void save()}>
          {saving ? t('saving') : t(`save.${format}`)}
        </Button>
        <FileFacts
          file={file}
          progress={progress}
          onCancel={() => {
            cancel();
            // The button that was pressed is gone.
            saver.current?.focus();
          }}
        />
        <div role="alert">{failed !== null && <p className={styles.failure}>{t(`failures.${failed}`)}</p>}</div>
      </div>
    </div>
  );
};
