import { type SyntheticEvent, useId } from 'react';
import { useTranslations } from 'use-intl';
import { languageAt } from '../../core/citation';
import { trimmedSpan } from '../../core/text/trimmedSpan';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import { VisibleText } from '../kit/VisibleText';
import styles from './AmendForm.module.css';
import own from './ChosenWords.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
  /** What is shown of the document, and what of it is selected; UTF-16. */
  readonly passage: Span;
  readonly span: Span;
  readonly onSelect: (span: Span) => void;
}

/** The sentence in a field that can't be written in, for in a field words are selected by keyboard, too. */
export const ChosenWords = ({ dataset, document, passage, span, onSelect }: Props) => {
  const t = useTranslations('amend.words');
  const id = useId();
  const text = dataset.documents.texts[document] ?? '';
  const lang = languageAt(dataset, document, passage.start);
  const select = ({ currentTarget }: SyntheticEvent<HTMLTextAreaElement>): void => {
    const [start, end] = [passage.start + currentTarget.selectionStart, passage.start + currentTarget.selectionEnd];
    if (start < end) onSelect(trimmedSpan(text, { start, end }));
  };
  return (
    <div className={styles.group}>
      <label className={styles.legend} htmlFor={id}>{t('label')}</label>
      <textarea
        id={id}
        className={own.passage}
        lang={lang}
        dir="auto"
        // In a field that is really read-only, Chromium moves no caret, and nothing is selected by keyboard.
        aria-readonly="true"
        inputMode="none"
        onBeforeInput={(event) => event.preventDefault()}
        onChange={() => undefined}
        rows={Math.min(8, Math.ceil((passage.end - passage.start) / 70) + 1)}
        // A field makes one sign of CR LF, and the places after it would be others.
        value={text.slice(passage.start, passage.end).replaceAll('\r', ' ')}
        aria-describedby={`${id}-note`}
        onSelect={select}
      />
      <p id={`${id}-note`} className={styles.soft}>{t('note')}</p>
      <p role="status">
        {span.start < span.end ? <>{t('chosen')} <q className={own.chosen} lang={lang}><VisibleText text={text.slice(span.start, span.end)} /></q></> : t('none')}
      </p>
    </div>
  );
};
