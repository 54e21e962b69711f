import { memo, type MouseEvent } from 'react';
import type { CellWords, ClaimColumn } from '../../core/table/claimColumns';
import type { Dataset } from '../../model/dataset';
import { withCodes } from '../kit/hiddenCharacters';
import { ClaimCell } from './ClaimCell';
import styles from './ClaimRow.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
  readonly columns: readonly ClaimColumn[];
  readonly words: CellWords;
  readonly template: string | undefined;
  /** Place among the rows shown, and distance from the top of them in px. */
  readonly place: number;
  readonly top: number;
  /** Place of the cell that can be tabbed to; -1 where it is in another row. */
  readonly active: number;
  /** It is the claim that is read, or one of those that are chosen to be copied. */
  readonly selected: boolean;
  /** It belongs to the edge that is selected. */
  readonly ofEdge: boolean;
  /** Row of the selected entity, or -1. */
  readonly entity: number;
  readonly onCell: (claim: number, column: number) => void;
  readonly onPick: (claim: number, event: MouseEvent) => void;
}

const ClaimCells = ({ dataset, claim, columns, words, template, place, top, active, selected, ofEdge, entity, onCell, onPick }: Props) => (
  <div
    role="row"
    aria-rowindex={place + 2}
    aria-selected={selected}
    className={styles.row}
    data-claim={dataset.claims.ids[claim]}
    data-edge={ofEdge || undefined}
    style={{ top, gridTemplateColumns: template }}
    onClick={(event) => onPick(claim, event)}
  >
    {columns.map((column, at) => (
      <div
        key={column.id}
        role={column.id === 'subject' ? 'rowheader' : 'gridcell'}
        aria-colindex={at + 1}
        className={styles.cell}
        data-column={column.id}
        data-place={`${place} ${at}`}
        tabIndex={at === active ? 0 : -1}
        title={withCodes(column.text(dataset, claim, words))}
        onFocus={() => onCell(claim, at)}
      >
        <span className={styles.words}><ClaimCell dataset={dataset} claim={claim} column={column} words={words} entity={entity} /></span>
      </div>
    ))}
  </div>
);

/** A claim. It is drawn again when something of it changes, and not when another row does. */
export const ClaimRow = memo(ClaimCells);
