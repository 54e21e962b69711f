import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { marksFrom, mentionsInDocument } from '../../core/evidence/mentionsInDocument';
import { edgesOfSentence } from '../../core/evidence/sentenceEdges';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { MarkedText } from '../kit/MarkedText';
import { VisibleText } from '../kit/VisibleText';
import styles from './SentenceText.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
  /** Row of the sentence, and its place in the document from 0. */
  readonly row: number;
  readonly index: number;
  /** What of it stands in its block; UTF-16. */
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
  readonly state: 'current' | 'visited' | 'quiet';
  readonly chosen: number;
  readonly translation: string;
  readonly translationLang: string;
}

/** A sentence with its mentions and, where it is read for one, the evidence of a claim; at its end the number of edges that rest on it. */
export const SentenceText = memo((props: Props) => {
  const { dataset, document, row, index, start, end, marks, state, chosen, translation, translationLang } = props;
  const t = useTranslations('reader');
  const edges = edgesOfSentence(dataset, row).length;
  const mentions = { dataset, marks: marksFrom(mentionsInDocument(dataset, document), start, end) };
  return (
    <span
      className={styles.sentence}
      data-sentence={index}
      data-row={row}
      data-state={state}
      data-silent={edges === 0 || undefined}
      data-translated={translation !== '' || undefined}
    >
      <MarkedText text={dataset.documents.texts[document] ?? ''} start={start} end={end} marks={marks} mentions={mentions} chosen={chosen} />
      {edges > 0 && (
        <span className={styles.note} role="button" tabIndex={-1} data-item data-note aria-label={t('edgesOf', { count: edges })} data-count={edges} />
      )}
      {translation !== '' && <span className={styles.translation} lang={translationLang} data-translation><VisibleText text={translation} /></span>}
    </span>
  );
});
