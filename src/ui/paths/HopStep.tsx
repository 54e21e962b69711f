import { ArrowDown, ArrowDownUp, ArrowUp } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { documentDetails } from '../../core/documentDetails';
import type { Hop, HopEdge } from '../../core/paths';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import { CHECKS } from '../../model/vocabulary';
import { Button } from '../kit/Button';
import { CheckBadge } from '../kit/CheckBadge';
import { ClaimSentences } from '../kit/ClaimSentences';
import { Name } from '../kit/Name';
import { SaidBy } from '../kit/SaidBy';
import { StanceLine } from '../kit/StanceLine';
import { useRelationLabel } from '../kit/useRelationLabel';
import { VisibleText } from '../kit/VisibleText';
import styles from './HopStep.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly hop: Hop;
  /** True for the hop by which the path is judged, where it has others. */
  readonly weakest: boolean;
  /** Row of the selected edge, or -1. */
  readonly selected: number;
  readonly onOpen: (edge: HopEdge) => void;
  readonly button: RefObject<HTMLButtonElement | null> | undefined;
}

/** A hop: the relation as it reads along the path, and the words that carry it; a press opens the claim. */
export const HopStep = ({ dataset, hop, weakest, selected, onOpen, button }: Props) => {
  const t = useTranslations('paths');
  const [open, setOpen] = useState(false);
  const { lead, others } = hop;
  return (
    <>
      <button type="button" ref={button} className={styles.hop} aria-current={lead.edge === selected || undefined} onClick={() => onOpen(lead)}>
        <Relation dataset={dataset} hop={hop} edge={lead} weakest={weakest} />
        <ClaimSentences dataset={dataset} claim={lead.claim} />
        <Source dataset={dataset} claim={lead.claim} />
      </button>
      {others.length > 0 && (
        <div className={styles.others}>
          <Button quiet aria-expanded={open} onPress={() => setOpen(!open)}>{t('moreLinks', { count: others.length })}</Button>
          {open && others.map((other) => (
            <button key={other.edge} type="button" className={styles.hop} aria-current={other.edge === selected || undefined} onClick={() => onOpen(other)}>
              <Relation dataset={dataset} hop={hop} edge={other} weakest={false} />
            </button>
          ))}
        </div>
      )}
    </>
  );
};

interface RelationProps {
  readonly dataset: Dataset;
  readonly hop: Hop;
  readonly edge: HopEdge;
  readonly weakest: boolean;
}

const Relation = ({ dataset, hop, edge: { edge, stance }, weakest }: RelationProps) => {
  const t = useTranslations('paths');
  const stances = useTranslations('vocabulary.stance');
  const relation = useRelationLabel();
  const { edges, predicates } = dataset;
  const definition = predicates[edges.predicate[edge]!];
  const both = definition?.symmetric === true;
  const along = both || edges.subject[edge] === hop.from;
  const Arrow = both ? ArrowDownUp : along ? ArrowDown : ArrowUp;
  return (
    <span className={styles.relation}>
      <span className={styles.verb}><Arrow size={13} aria-hidden /> <em><VisibleText text={relation(definition, !along)} /></em></span>
      <span className={styles.stance}>
        <StanceLine stance={stance} /> {stances(stance)}
        {weakest && <> · <strong>{t('isWeakest')}</strong></>}
      </span>
    </span>
  );
};

interface ClaimProps {
  readonly dataset: Dataset;
  readonly claim: number;
}

const Source = ({ dataset, claim }: ClaimProps) => {
  const language = useLocale();
  const document = dataset.claims.document[claim]!;
  const facts = document < 0 ? [] : documentDetails(dataset, document, language, { unnamed: '', date: (edtf) => dateInWords(edtf, language) });
  return (
    <>
      <span className={styles.said}><span><SaidBy dataset={dataset} claim={claim} /></span> <CheckBadge check={CHECKS[dataset.claims.check[claim]!] ?? 'unchecked'} /></span>
      <span className={styles.document}><Name text={facts.join(' · ')} /></span>
    </>
  );
};
