import { ChevronRight } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { Dataset } from '../../model/dataset';
import styles from './GridRow.module.css';
import type { OutlineRow } from './outlineRows';
import { ClaimCells, EntityCells, NeighbourCells, RelationCells, SentenceCells } from './RowCells';
import { useRowLabel } from './useRowLabel';

interface Props {
  readonly dataset: Dataset;
  readonly row: OutlineRow;
  /** Place in the outline, from 0. */
  readonly index: number;
  /** px */
  readonly top: number;
  readonly height: number;
  readonly open: boolean;
  /** True for the one row that Tab reaches. */
  readonly active: boolean;
  readonly selected: boolean;
  /** Claims that the filters leave. */
  readonly mask: Uint8Array;
}

/** A row of the outline. The grid around it listens for what is done with it. */
export const GridRow = memo(function GridRow({ dataset, row, index, top, height, open, active, selected, mask }: Props) {
  const label = useRowLabel(dataset, mask)(row);
  const style: CSSProperties & Record<'--depth', number> = { top, height, '--depth': row.level - 1 };
  return (
    <div
      role="row"
      className={styles.row}
      style={style}
      tabIndex={active ? 0 : -1}
      aria-label={label}
      aria-level={row.level}
      aria-posinset={row.place}
      aria-setsize={row.size}
      aria-rowindex={index + 1}
      aria-expanded={row.count > 0 ? open : undefined}
      aria-selected={row.kind === 'relation' ? undefined : selected}
      data-index={index}
      data-kind={row.kind}
      data-active={active || undefined}
    >
      <span className={styles.indent} aria-hidden="true" />
      <span className={styles.toggle} data-toggle={row.count > 0 || undefined} data-open={open || undefined} aria-hidden="true">
        {row.count > 0 && <ChevronRight size={14} />}
      </span>
      <Cells dataset={dataset} row={row} active={active} mask={mask} />
    </div>
  );
});

const Cells = ({ dataset, row, active, mask }: Pick<Props, 'dataset' | 'row' | 'active' | 'mask'>) => {
  switch (row.kind) {
    case 'entity': return <EntityCells dataset={dataset} row={row} active={active} />;
    case 'relation': return <RelationCells dataset={dataset} row={row} />;
    case 'neighbour': return <NeighbourCells dataset={dataset} row={row} active={active} mask={mask} />;
    case 'claim': return <ClaimCells dataset={dataset} row={row} />;
    case 'sentence': return <SentenceCells row={row} />;
  }
};
