import { languageAt } from '../../core/citation';
import { evidenceOfClaim } from '../../core/evidence/evidenceOfClaim';
import { shortQuote } from '../../core/evidence/shortQuote';
import type { Dataset } from '../../model/dataset';
import styles from './ClaimSentences.module.css';
import { MarkedText } from './MarkedText';
import { VisibleText } from './VisibleText';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
}

/** The sentences that carry a claim, with the quote marked; where a quote stands in no sentence, its own words; nothing where it has none. */
export const ClaimSentences = ({ dataset, claim }: Props) => {
  const sentences = evidenceOfClaim(dataset, claim).sentences.filter(({ supports }) => supports);
  if (sentences.length > 0) {
    return sentences.map(({ document, start, end, marks }) => (
      <span key={`${document} ${start}`} className={styles.sentence} lang={languageAt(dataset, document, start)}>
        <MarkedText text={dataset.documents.texts[document] ?? ''} start={start} end={end} marks={marks} />
      </span>
    ));
  }
  const quote = shortQuote(dataset, claim);
  return quote.text === '' ? null : <q className={styles.quote} lang={quote.lang}><VisibleText text={quote.text} /></q>;
};
