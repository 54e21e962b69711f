import { shortQuote } from '../../core/evidence/shortQuote';
import type { CellWords, ClaimColumn } from '../../core/table/claimColumns';
import type { Dataset } from '../../model/dataset';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { CheckBadge } from '../kit/CheckBadge';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { VisibleText } from '../kit/VisibleText';
import styles from './ClaimCell.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
  readonly column: ClaimColumn;
  readonly words: CellWords;
  /** Row of the selected entity, or -1. */
  readonly entity: number;
}

/** What a cell shows: its text, and the mark that goes with it. */
export const ClaimCell = ({ dataset, claim, column, words, entity }: Props) => {
  const { claims, entities, types } = dataset;
  switch (column.id) {
    case 'subject':
    case 'object': {
      const end = column.id === 'subject' ? claims.subject[claim]! : claims.object[claim]!;
      return (
        <span className={styles.end} data-chosen={end === entity || undefined}>
          <TypeSymbol type={types[entities.type[end]!]?.id ?? ''} size={10} /> <bdi>{column.text(dataset, claim, words)}</bdi>
        </span>
      );
    }
    case 'told': {
      const stance = STANCES[claims.stance[claim]!]!;
      return <><StanceLine stance={stance} /> {words.stance(stance)}</>;
    }
    case 'check':
      return <CheckBadge check={CHECKS[claims.check[claim]!]!} />;
    case 'quote': {
      const { text, lang } = shortQuote(dataset, claim);
      return <span className={styles.quote} lang={lang === '' ? undefined : lang}><bdi><VisibleText text={text} /></bdi></span>;
    }
    case 'relation':
      return <bdi className={styles.relation}>{column.text(dataset, claim, words)}</bdi>;
    default:
      return <bdi>{column.text(dataset, claim, words)}</bdi>;
  }
};
