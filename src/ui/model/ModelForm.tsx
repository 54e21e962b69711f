import { useLocale, useTranslations } from 'use-intl';
import { answerSchemaText } from '../../core/formats/model/answerSchema';
import { useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { CopyNotice } from '../kit/CopyNotice';
import { TextBlock, TextLine } from '../kit/Fields';
import type { Draft } from './draft';
import { INSTRUCTIONS } from './instructions';
import styles from './ModelForm.module.css';

interface Props {
  readonly draft: Draft;
  readonly onChange: (changed: Partial<Draft>) => void;
  readonly onOpened: () => void;
}

/** Three steps: the text, what to ask, and the answer, which is opened together with the text. */
export const ModelForm = ({ draft, onChange, onOpened }: Props) => {
  const t = useTranslations('model');
  const { copyText, openFiles } = useDeeds();
  const { title, text, answer } = draft;
  const language = useLocale();
  const asked = [INSTRUCTIONS[language] ?? INSTRUCTIONS.en, '', t('schemaFollows'), answerSchemaText(), '', t('textFollows'), '', text].join('\n');
  const missing = text.trim() === '' ? 'needsText' : answer.trim() === '' ? 'needsAnswer' : null;

  const open = (): void => {
    const name = title.trim().replaceAll(/[/\\]/g, ' ');
    openFiles([new File([answer], 'answer.json'), new File([text], `${name === '' ? t('untitled') : name}.txt`)]);
    onOpened();
  };
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{t('what')}</p>
      <section className={styles.fields}>
        <h3 className={styles.step}>{t('text.heading')}</h3>
        <TextLine label={t('text.title')} value={title} onChange={(changed) => onChange({ title: changed })} />
        <TextBlock label={t('text.label')} value={text} rows={6} onChange={(changed) => onChange({ text: changed })} />
      </section>
      <section>
        <h3 className={styles.step}>{t('ask.heading')}</h3>
        <p>{t('ask.what')}</p>
        <div className={styles.copy}>
          <Button isDisabled={text.trim() === ''} onPress={() => void copyText(asked)}>{t('ask.copy')}</Button>
          <CopyNotice />
        </div>
        <details>
          <summary className={styles.soft}>{t('ask.read')}</summary>
          <pre className={styles.asked} tabIndex={0} role="region" aria-label={t('ask.read')}>{asked}</pre>
        </details>
      </section>
      <section>
        <h3 className={styles.step}>{t('answer.heading')}</h3>
        <TextBlock label={t('answer.label')} value={answer} rows={6} onChange={(changed) => onChange({ answer: changed })} />
      </section>
      <div className={styles.foot}>
        <p className={styles.soft}>{missing === null ? t('ready') : t(missing)}</p>
        <Button primary isDisabled={missing !== null} onPress={open}>{t('open')}</Button>
      </div>
    </div>
  );
};
