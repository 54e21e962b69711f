import { useId } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { useTranslations } from 'use-intl';
import { EXPORT_GROUPS, type ExportFormat } from '../../model/exportFormats';
import styles from './FormatChoice.module.css';

interface Props {
  readonly format: ExportFormat;
  readonly onChange: (format: ExportFormat) => void;
}

const FORMATS: readonly ExportFormat[] = EXPORT_GROUPS.flatMap(({ formats }) => [...formats]);

/** The formats by what they are for; of the chosen one, what it holds and what it cannot. */
export const FormatChoice = ({ format, onChange }: Props) => {
  const t = useTranslations('exports');
  const group = useId();
  return (
    <RadioGroup
      className={styles.formats ?? ''}
      value={format.id}
      onChange={(value) => {
        const chosen = FORMATS.find(({ id }) => id === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      <Label className="visually-hidden">{t('format')}</Label>
      {EXPORT_GROUPS.map(({ id: kind, formats }) => (
        <div key={kind} role="group" aria-labelledby={`${group}${kind}`} className={styles.group}>
          <h3 id={`${group}${kind}`} className={styles.kind}>
            {t(`groups.${kind}`)}
          </h3>
          {formats.map(({ id }) => (
            <RadioField key={id} value={id}>
              <RadioButton className={styles.radio ?? ''}>
                <span className={styles.dot} aria-hidden="true" />
                {t(`formats.${id}.name`)}
              </RadioButton>
              {format.id === id && (
                <Text slot="description" className={styles.about ?? ''}>
                  <span className={styles.holds}>{t(`formats.${id}.holds`)}</span> {t(`formats.${id}.lacks`)}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      ))}
    </RadioGroup>
  );
};
