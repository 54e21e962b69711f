import { useMemo } from 'react';
import { CLAIM_COLUMNS, type ColumnId, columnsOf } from '../../core/table/claimColumns';
import { claimOrder, shownClaims } from '../../core/table/claimOrder';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useApp, useSelectors } from '../kit/AppContext';
import { NARROW, useMedia } from '../kit/useMedia';
import { ClaimGrid } from './ClaimGrid';
import styles from './ClaimTable.module.css';
import { TableBar } from './TableBar';
import { TableEmpty } from './TableEmpty';
import { useCellWords } from './useCellWords';

/** What a phone has room for: the claim, and beneath it how it is told and its quote. */
const NARROW_COLUMNS = ['subject', 'relation', 'object', 'told', 'quote'] as const;

/** Wider than a phone, and yet the panels leave so little between them that the quote would be out of sight. */
const CLOSE = '(max-width: 1439px)';
const CLOSE_COLUMNS = ['subject', 'relation', 'object', 'told', 'check', 'quote'] as const;

const WIDE_COLUMNS = CLAIM_COLUMNS.filter(({ usual }) => usual).map(({ id }) => id);

/** The claims that the filters leave, a row each. */
export const ClaimTable = () => {
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(useSelectors().visible);
  return dataset === null || visible === null ? null : <Claims dataset={dataset} visible={visible} />;
};

const Claims = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const narrow = useMedia(NARROW);
  const close = useMedia(CLOSE);
  const { sort, descending, columns: wanted } = useApp((state) => state.view.table);
  const words = useCellWords();
  const usual: readonly ColumnId[] = close ? CLOSE_COLUMNS : WIDE_COLUMNS;
  const columns = useMemo(() => columnsOf(narrow ? NARROW_COLUMNS : (wanted ?? usual)), [narrow, wanted, usual]);
  const order = useMemo(() => (sort === null ? null : claimOrder(dataset, sort, descending, words)), [dataset, sort, descending, words]);
  const claims = useMemo(() => shownClaims(visible.claims, order), [visible, order]);
  return (
    <div className={styles.panel} data-testid="table">
      <TableBar dataset={dataset} claims={claims} columns={columns} usual={usual} words={words} narrow={narrow} />
      {claims.length === 0 ? (
        <TableEmpty dataset={dataset} visible={visible} />
      ) : (
        <ClaimGrid dataset={dataset} claims={claims} columns={columns} words={words} narrow={narrow} />
      )}
    </div>
  );
};
