import { ArrowDown, ArrowUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ClaimColumn, ColumnId } from '../../core/table/claimColumns';
import type { TableState } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import styles from './HeaderRow.module.css';

interface Props {
  readonly columns: readonly ClaimColumn[];
  readonly template: string | undefined;
  /** Place of the column whose header can be tabbed to; -1 where a row has that. */
  readonly active: number;
  readonly onActive: (column: number) => void;
  readonly onSort: () => void;
}

/** Up, down, and back to the order of the file. */
function nextSort({ sort, descending }: TableState, column: ColumnId): Partial<TableState> {
  if (sort !== column) return { sort: column, descending: false };
  return descending ? { sort: null, descending: false } : { descending: true };
}

/** The names of the columns: buttons that sort. */
export const HeaderRow = ({ columns, template, active, onActive, onSort }: Props) => {
  const t = useTranslations('table');
  const state = useApp(({ view }) => view.table);
  const { setTable } = useActions();
  return (
    <div role="row" aria-rowindex={1} className={styles.row} style={{ gridTemplateColumns: template }}>
      {columns.map(({ id }, place) => {
        const sorted = state.sort !== id ? 'none' : state.descending ? 'descending' : 'ascending';
        const tip = { none: t('sort.up'), ascending: t('sort.down'), descending: t('sort.file') }[sorted];
        return (
          <div key={id} role="columnheader" aria-colindex={place + 1} aria-sort={sorted} className={styles.cell} data-column={id}>
            <button
              type="button"
              className={styles.sort}
              tabIndex={place === active ? 0 : -1}
              data-place={`-1 ${place}`}
              title={tip}
              onFocus={() => onActive(place)}
              onClick={() => {
                setTable(nextSort(state, id));
                onSort();
              }}
            >
              <span className={styles.name}>{t(`names.${id}`)}</span>
              {sorted === 'ascending' && <ArrowUp size={13} aria-hidden />}
              {sorted === 'descending' && <ArrowDown size={13} aria-hidden />}
            </button>
          </div>
        );
      })}
    </div>
  );
};
