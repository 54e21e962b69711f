import { shortQuote } from '../../core/evidence/shortQuote';
import type { CellWords, ClaimColumn } from '../../core/table/claimColumns';
import type { Dataset } from '../../model/dataset';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { CheckGlyph } from '../kit/CheckGlyph';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
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
          <TypeSymbol type={types[entities.type[end]!]?.id ?? ''} size={10} /> <Name className={styles.name} text={column.text(dataset, claim, words)} />
        </span>
      );
    }
    case 'told': {
      const stance = STANCES[claims.stance[claim]!]!;
      return <span className={styles.told}><StanceLine stance={stance} /> {words.stance(stance)}</span>;
    }
    case 'check':
      return <><CheckGlyph check={CHECKS[claims.check[claim]!]!} size={16} /><span className="visually-hidden">{column.text(dataset, claim, words)}</span></>;
    case 'quote': {
      const { text, lang } = shortQuote(dataset, claim);
      return <Name className={styles.quote} text={text} {...(lang !== '' && { lang })} />;
    }
    case 'relation':
      return <Name className={styles.relation} text={column.text(dataset, claim, words)} />;
    default:
      return <Name text={column.text(dataset, claim, words)} />;
  }
};
