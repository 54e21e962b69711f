import { useEffect, useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useTranslations } from 'use-intl';
import type { ExportFailure } from '../../model/ports';
import type { Result } from '../../model/result';
import { type PreparedFile, useActions, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './ExportForm.module.css';
import { FileFacts } from './FileFacts';
import { PicturePreview } from './PicturePreview';

const FORMATS = ['png', 'svg', 'json'] as const;
type Format = (typeof FORMATS)[number];

type Prepared = Result<PreparedFile, ExportFailure>;

/** Chooses a format and saves. The button that saves has the focus from the start: a picture is two presses away. */
export const ExportForm = ({ onSaved }: { readonly onSaved: () => void }) => {
  const t = useTranslations('exports');
  const { exportAs } = useDeeds();
  const { notify } = useActions();
  const [format, setFormat] = useState<Format>('png');
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<ExportFailure | null>(null);
  const picture = usePrepared('svg');
  const file = usePrepared(format);

  const save = async (): Promise<void> => {
    setSaving(true);
    const saved = await exportAs(format);
    setSaving(false);
    if (saved.ok) {
      notify('saved');
      onSaved();
    } else setFailure(saved.error);
  };

  const failed = failure ?? (file?.ok === false ? file.error : null);
  return (
    <div className={styles.form}>
      <PicturePreview picture={picture} />
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

/** What the export of a format will be; null while it is made. */
function usePrepared(format: Format): Prepared | null {
  const { prepareExport } = useDeeds();
  const [made, setMade] = useState<{ readonly format: Format; readonly file: Prepared } | null>(null);
  useEffect(() => {
    let wanted = true;
    void prepareExport(format).then((file) => {
      if (wanted) setMade({ format, file });
    });
    return () => {
      wanted = false;
    };
  }, [format, prepareExport]);
  return made?.format === format ? made.file : null;
}
