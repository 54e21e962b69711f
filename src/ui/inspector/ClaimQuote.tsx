import { useTranslations } from 'use-intl';
import { languageAt } from '../../core/citation';
import type { EvidenceSentence } from '../../core/evidence/evidenceOfClaim';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { MarkedText } from '../kit/MarkedText';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import styles from './ClaimQuote.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly sentence: EvidenceSentence;
  /** Rows of subject and object. */
  readonly ends: readonly [number, number];
}

/** A sentence as it stands in the document, with the quote, the ends and the reporting words marked, and a key to the marks. */
export const ClaimQuote = ({ dataset, sentence, ends }: Props) => {
  const t = useTranslations('inspector');
  const text = dataset.documents.texts[sentence.document];
  if (text === undefined) return null;
  const quoted = sentence.marks.some(({ kind }) => kind === 'support' || kind === 'context');
  return (
    <figure className={styles.figure} data-supports={sentence.supports || undefined}>
      {!sentence.supports && <figcaption className={styles.context}>{quoted ? t('contextSentence') : t('otherSentence')}</figcaption>}
      <blockquote className={styles.quote} lang={languageAt(dataset, sentence.document, sentence.start)}>
        <MarkedText text={text} start={sentence.start} end={sentence.end} marks={sentence.marks} />
      </blockquote>
      <MarkKey dataset={dataset} marks={sentence.marks} ends={ends} />
    </figure>
  );
};

/** What each kind of mark in the sentence stands for; the words that hedge or date bear their own. */
const MarkKey = ({ dataset, marks, ends }: { readonly dataset: Dataset; readonly marks: readonly Mark[]; readonly ends: readonly [number, number] }) => {
  const t = useTranslations('vocabulary.role');
  const named = useTranslations('inspector');
  const local = useLocal();
  const kinds = new Set(marks.map(({ kind }) => kind));
  const shown = (['subject', 'object', 'source', 'cue'] as const).filter((kind) => kinds.has(kind));
  if (shown.length === 0) return null;
  const nameOf = { subject: local(dataset.entities.names[ends[0]]), object: local(dataset.entities.names[ends[1]]), source: '', cue: '' };
  return (
    <ul className={styles.key}>
      {shown.map((kind) => (
        <li key={kind}>
          <span className={styles.swatch} data-kind={kind} aria-hidden="true" />
          {nameOf[kind] === '' ? t(kind) : <span>{named.rich('markKey', { role: t(kind), name: () => <Name text={nameOf[kind]} /> })}</span>}
        </li>
      ))}
    </ul>
  );
};
