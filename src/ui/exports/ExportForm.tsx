import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './ExportForm.module.css';
import { FileFacts } from './FileFacts';
import { PicturePreview } from './PicturePreview';
import { type Format, usePrepared } from './usePrepared';

const FORMATS: readonly Format[] = ['png', 'svg', 'page', 'json'];

/** Chooses a format and saves. The button that saves has the focus from the start: a picture is two presses away. */
export const ExportForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const t = useTranslations('exports');
  const { notify } = useActions();
  const [format, setFormat] = useState<Format>('png');
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ExportFailure | null>(null);
  const { made, prepare } = usePrepared(format);
  const file = made[format] ?? null;

  const save = async (): Promise<void> => {
    setSaving(true);
    setFailure(null);
    const prepared = await prepare(format);
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
      <PicturePreview picture={made.svg ?? null} />
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
        <FileFacts file={file} />
        <div role="alert">{failed !== null && <p className={styles.failure}>{t(`failures.${failed}`)}</p>}</div>
        <Button primary autoFocus isDisabled={saving} onPress={() => void save()}>
          {saving ? t('saving') : t(`save.${format}`)}
        </Button>
      </div>
    </div>
  );
};
