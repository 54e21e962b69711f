import { useState } from 'react';
import { Label } from 'react-aria-components/Label';
import { RadioButton, RadioField, RadioGroup } from 'react-aria-components/RadioGroup';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField } from 'react-aria-components/TextField';
import { useTranslations } from 'use-intl';
import type { ExportFormatId } from '../../model/exportFormats';
import { EXTENTS, PAPERS, type PictureOptions, SCALES } from '../../model/picture';
import { useApp, useDeeds, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { CopyNotice } from '../kit/CopyNotice';
import styles from './PictureChoices.module.css';

interface Props {
  readonly format: ExportFormatId;
  readonly options: PictureOptions;
  /** What the picture says of itself now. */
  readonly caption: string;
  /** Hears what is wanted otherwise: two changes may come of one click, which leaves the caption and chooses. */
  readonly onChange: (changed: Partial<PictureOptions>) => void;
}

/** How the picture is wanted: what of the graph, on which ground, how large, and with which caption. */
export const PictureChoices = ({ format, options, caption, onChange }: Props) => {
  const t = useTranslations('exports.options');
  const selectors = useSelectors();
  const theme = useApp(selectors.theme);
  const seen = useApp((state) => state.seen !== null);
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{t('title')}</legend>
      <Choice
        label={t('extent')}
        values={EXTENTS}
        chosen={options.extent}
        word={(extent) => t(`extents.${extent}`)}
        refused={(extent) => extent === 'view' && !seen}
        onChoose={(extent) => onChange({ extent })}
      />
      <Choice label={t('paper')} values={PAPERS} chosen={options.paper} word={(paper) => t(`papers.${paper}`)} onChoose={(paper) => onChange({ paper })} />
      {options.paper !== 'screen' && (
        <p className={styles.note}>{t(`paperNotes.${options.paper === 'print' ? 'print' : theme === 'dark' ? 'transparentDark' : 'transparentLight'}`)}</p>
      )}
      {format === 'png' && (
        <Choice label={t('scale')} values={SCALES} chosen={options.scale} word={(scale) => t('scales', { scale })} onChoose={(scale) => onChange({ scale })} />
      )}
      <CaptionField caption={options.caption === '' ? caption : options.caption} onWrite={(written) => onChange({ caption: written.trim() })} />
    </fieldset>
  );
};

interface ChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly word: (value: Value) => string;
  readonly refused?: (value: Value) => boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. */
const Choice = <Value extends string | number>({ label, values, chosen, word, refused = () => false, onChoose }: ChoiceProps<Value>) => (
  <RadioGroup
    className={styles.choice ?? ''}
    orientation="horizontal"
    value={String(chosen)}
    onChange={(wanted) => values.filter((value) => String(value) === wanted).forEach(onChoose)}
  >
    <Label className={styles.label ?? ''}>{label}</Label>
    <div className={styles.values}>
      {values.map((value) => (
        <RadioField key={value} value={String(value)} isDisabled={refused(value)}>
          <RadioButton className={styles.value ?? ''}>{word(value)}</RadioButton>
        </RadioField>
      ))}
    </div>
  </RadioGroup>
);

/**
 * The caption as it stands, to be rewritten. It counts once the field is left: each letter would draw the picture anew.
 * What a drawing that ends meanwhile says of itself must not come in between what is being written.
 */
const CaptionField = ({ caption, onWrite }: { readonly caption: string; readonly onWrite: (caption: string) => void }) => {
  const t = useTranslations('exports.options');
  const { copyText } = useDeeds();
  const [draft, setDraft] = useState<string | null>(null);
  const leave = (): void => {
    if (draft !== null && draft !== caption) onWrite(draft);
    setDraft(null);
  };
  return (
    <div className={styles.caption}>
      <TextField
        className={styles.field ?? ''}
        value={draft ?? caption}
        isReadOnly={draft === null && caption === ''}
        onFocus={() => setDraft(caption === '' ? null : caption)}
        onChange={setDraft}
        onBlur={leave}
        maxLength={1000}
      >
        <Label className={styles.label ?? ''}>{t('caption')}</Label>
        <TextArea className={styles.text ?? ''} rows={3} />
        <Text slot="description" className={styles.note ?? ''}>
          {t('captionNote')}
        </Text>
      </TextField>
      <div className={styles.copy}>
        <Button quiet onPress={() => void copyText(draft ?? caption)}>
          {t('copyCaption')}
        </Button>
        <CopyNotice />
      </div>
    </div>
  );
};
