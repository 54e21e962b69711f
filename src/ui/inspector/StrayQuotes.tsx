import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { closestPassage } from '../../core/check/closest';
import { indexText } from '../../core/text/anchor';
import type { StrayQuote } from '../../core/evidence/evidenceOfClaim';
import type { Dataset } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './StrayQuotes.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly strays: readonly StrayQuote[];
}

/** Quotes that can't be shown in a sentence, each with why; never as if they stood in the document. */
export const StrayQuotes = ({ dataset, strays }: Props) => strays.map((stray) => <Stray key={stray.span} dataset={dataset} stray={stray} />);

const Stray = ({ dataset, stray }: { readonly dataset: Dataset; readonly stray: StrayQuote }) => {
  const t = useTranslations('inspector.stray');
  const local = useLocal();
  const { grain, match, exact, document } = stray;
  const title = local(dataset.documents.titles[document]);
  const lang = dataset.documents.langs[document];
  if (grain !== 'passage') return <p className={styles.stray}><VisibleText text={t(grain, { title })} /></p>;
  return (
    <figure className={styles.stray}>
      <figcaption>{t(match === 'ambiguous' || match === 'missing' ? match : 'unavailable')}</figcaption>
      {exact !== '' && <blockquote className={styles.words} lang={lang}><VisibleText text={exact} /></blockquote>}
      {match === 'missing' && <Closest dataset={dataset} document={document} exact={exact} />}
    </figure>
  );
};

/** A suggestion, and called one: nothing that is not verbatim counts as found. */
const Closest = ({ dataset, document, exact }: { readonly dataset: Dataset; readonly document: number; readonly exact: string }) => {
  const t = useTranslations('inspector.stray');
  const text = dataset.documents.texts[document];
  const passage = useMemo(() => (text === undefined ? null : closestPassage(indexText(text), exact)), [text, exact]);
  if (text === undefined || passage === null) return null;
  return (
    <div className={styles.suggestion}>
      <p>{t('closest')}</p>
      <p className={styles.closest} lang={dataset.documents.langs[document]}><VisibleText text={text.slice(passage.start, passage.end)} /></p>
    </div>
  );
};
