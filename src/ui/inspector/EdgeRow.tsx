import { useTranslations } from 'use-intl';
import { edgeTold } from '../../core/evidence/edgeTold';
import { shortQuote } from '../../core/evidence/shortQuote';
import { edgeSelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './EdgeRow.module.css';
import { useHiddenBy } from './useHiddenBy';

interface Props {
  readonly dataset: Dataset;
  readonly edge: number;
  /** Row of the entity at its other end. */
  readonly other: number;
  readonly hidden: boolean;
  /** Claims that the filters leave. */
  readonly mask: Uint8Array;
}

/** An edge seen from one of its ends: how it is told, the other end, and the words it rests on. */
export const EdgeRow = ({ dataset, edge, other, hidden, mask }: Props) => {
  const t = useTranslations('vocabulary');
  const tip = useTranslations('inspector');
  const by = useHiddenBy();
  const local = useLocal();
  const { select } = useActions();
  const { stance, disputed, claims } = edgeTold(dataset, edge, mask);
  const quote = shortQuote(dataset, claims[0] ?? -1);
  const type = dataset.types[dataset.entities.type[other]!]?.id ?? '';
  return (
    <button type="button" className={styles.row} data-hidden={hidden || undefined} onClick={() => select(edgeSelection(dataset, edge))}>
      <span className={styles.line}><StanceLine stance={stance} disputed={disputed} /></span>
      <span className={styles.end}>
        <TypeSymbol type={type} size={10} />
        <Name className={styles.name} text={local(dataset.entities.names[other])} />
        <span className={styles.stance}>
          {t(`stance.${stance}`)}{disputed && `, ${t('disputed').toLowerCase()}`}{hidden && `, ${tip('hidden', { by })}`}
        </span>
      </span>
      {quote.text !== '' && <q className={styles.quote} lang={quote.lang}><VisibleText text={quote.text} /></q>}
    </button>
  );
};
