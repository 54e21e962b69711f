import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { touchedRecords } from '../../core/amend/touched';
import { claimAt } from '../../core/columns/access';
import { type EvidenceSentence, evidenceOfClaim } from '../../core/evidence/evidenceOfClaim';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { SaidBy } from '../kit/SaidBy';
import { StanceLine } from '../kit/StanceLine';
import { ByHand } from './ByHand';
import { CheckReasons } from './CheckReasons';
import styles from './ClaimCard.module.css';
import { ClaimFacts } from './ClaimFacts';
import { ClaimQuote } from './ClaimQuote';
import { CiteButtons } from './CiteButtons';
import { EntityName } from './EntityName';
import { StrayQuotes } from './StrayQuotes';
import { useHiddenBy } from './useHiddenBy';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
  /** True where the edge has others: then each says how it is told, and the one that the reader shows is marked. */
  readonly several: boolean;
  readonly chosen: boolean;
  /** True where the filters hide it. */
  readonly hidden: boolean;
}

/** What one passage says: the quote in its sentence, its check, who says so, when, and where it stands. */
export const ClaimCard = ({ dataset, claim, several, chosen, hidden }: Props) => {
  const t = useTranslations('inspector');
  const stances = useTranslations('vocabulary.stance');
  const by = useHiddenBy();
  const { read, startAmending } = useActions();
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (several && chosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [several, chosen]);
  const { id, stance, subject, object } = claimAt(dataset, claim);
  const { sentences, strays } = evidenceOfClaim(dataset, claim);
  const quoted = (sentence: EvidenceSentence) => (
    <ClaimQuote key={`${sentence.document} ${sentence.start}`} dataset={dataset} sentence={sentence} ends={[subject, object]} />
  );
  return (
    <section ref={card} className={styles.card} data-claim={id} data-chosen={(several && chosen) || undefined}>
      {sentences.filter(({ supports }) => supports).map(quoted)}
      <StrayQuotes dataset={dataset} strays={strays} />
      <p className={styles.told}>
        {several && <><StanceLine stance={stance} /> <span className={styles.stance}>{stances(stance)}</span> · </>}
        <SaidBy dataset={dataset} claim={claim} named={(entity) => <EntityName dataset={dataset} entity={entity} />} />
      </p>
      {hidden && <p className={styles.hidden}>{t('hiddenClaim', { by })}</p>}
      <CheckReasons dataset={dataset} claim={claim} />
      <div className={styles.deeds}>
        <CiteButtons dataset={dataset} claims={[claim]} />
        {sentences.length > 0 && (
          <Button quiet onPress={() => read(id)}>{t('readInText')}</Button>
        )}
        <Button quiet onPress={() => startAmending({ what: 'quote', claim: id })}>{t('correct')}</Button>
      </div>
      {sentences.filter(({ supports }) => !supports).map(quoted)}
      <ClaimFacts dataset={dataset} claim={claim} />
      <ByHand kinds={touchedRecords(dataset).claims.get(id)} />
    </section>
  );
};
