import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { claimsOfEdge } from '../../core/columns/access';
import { chosenRows, edgeSelection } from '../../core/selection';
import type { CellWords, ClaimColumn } from '../../core/table/claimColumns';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import styles from './ClaimGrid.module.css';
import { ClaimRow } from './ClaimRow';
import { columnWidths } from './columnWidths';
import { copiedRows } from './copiedRows';
import { gridTarget } from './gridTarget';
import { HeaderRow } from './HeaderRow';
import { useGridPlace } from './useGridPlace';
import { useShownRange } from './useShownRange';

interface Props {
  readonly dataset: Dataset;
  /** Rows of the claims shown, in their order: at least one. */
  readonly claims: Uint32Array;
  readonly columns: readonly ClaimColumn[];
  readonly words: CellWords;
  readonly narrow: boolean;
}

/** Heights in px, as the stylesheets have them: a cell has two lines, and on a phone a claim has two rows of cells. */
const HEIGHTS = { wide: { row: 46, head: 34 }, narrow: { row: 86, head: 56 } } as const;

/** The claims as a grid: arrows move, headers sort, Enter or a click opens the sentence. */
export const ClaimGrid = ({ dataset, claims, columns, words, narrow }: Props) => {
  const t = useTranslations('table');
  const { select, read } = useActions();
  const { copyText } = useDeeds();
  const selection = useApp((state) => state.view.selection);
  const box = useRef<HTMLDivElement>(null);
  const heights = narrow ? HEIGHTS.narrow : HEIGHTS.wide;

  const chosen = useMemo(() => chosenRows(dataset, selection), [dataset, selection]);
  const edge = chosen?.kind === 'edge' ? chosen.row : -1;
  const claim = chosen?.kind === 'edge' ? chosen.claim : -1;
  // Of an edge of which no claim is chosen, the first that is shown.
  const target = useMemo(() => {
    if (edge < 0 || claim >= 0) return claim;
    const own = new Set(claimsOfEdge(dataset, edge));
    return claims.find((one) => own.has(one)) ?? -1;
  }, [dataset, edge, claim, claims]);

  const { place, range, placeOf, go, noteFocus, extendTo, dropRange, onFocus, onBlur } = useGridPlace(box, claims, dataset.claims.count, columns.length, target);
  const several = range !== null && range[0] < range[1];
  const shown = useShownRange(box, { count: claims.length, active: place.row, ...heights });
  const { template, least } = useMemo(() => columnWidths(columns.map(({ id }) => id)), [columns]);

  const targetPlace = target < 0 ? -1 : placeOf[target]!;
  const latest = useRef({ shown, targetPlace });
  useEffect(() => {
    latest.current = { shown, targetPlace };
  });
  useEffect(() => {
    if (latest.current.targetPlace >= 0) latest.current.shown.scrollToIndex(latest.current.targetPlace, { align: 'auto' });
  }, [target]);

  const open = useCallback((row: number) => {
    select(edgeSelection(dataset, dataset.claims.edge[row]!, row));
    read(dataset.claims.ids[row]!);
  }, [dataset, select, read]);
  const pick = useCallback((row: number, event: MouseEvent) => {
    if (event.shiftKey) extendTo(row);
    // Words that were just marked with the mouse are to be copied, not opened.
    else if (getSelection()?.isCollapsed !== false) open(row);
  }, [open, extendTo]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor(((box.current?.clientHeight ?? 0) - heights.head) / heights.row) - 1);
    const to = gridTarget(event, place, { rows: claims.length, columns: columns.length, page });
    if (to !== null) go(to, event.shiftKey && to.row !== place.row && place.row >= 0);
    else if (event.key === 'Escape' && several) dropRange();
    else if (range === null) return;
    else if (isCopy(event) && getSelection()?.isCollapsed !== false) {
      void copyText(copiedRows(dataset, claims.subarray(range[0], range[1] + 1), columns, words));
    } else if ((event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey) open(claims[place.row]!);
    else return;
    event.preventDefault();
  };

  return (
    <div ref={box} className={styles.box} onFocus={onFocus} onBlur={onBlur} onMouseDown={(event) => event.shiftKey && event.preventDefault()}>
      <p id="table-hint" className="visually-hidden">{t('hint')}</p>
      <div
        role="grid"
        aria-label={t('title')}
        aria-describedby="table-hint"
        aria-rowcount={claims.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        style={{ minWidth: narrow ? undefined : least }}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={styles.head}>
          <HeaderRow
            columns={columns}
            template={narrow ? undefined : template}
            active={place.row < 0 ? place.column : -1}
            onActive={(column) => noteFocus(-1, column)}
            onSort={() => box.current?.scrollTo(0, 0)}
          />
        </div>
        <div role="rowgroup" className={styles.rows} style={{ height: claims.length * heights.row }}>
          {shown.getVirtualItems().map(({ index }) => {
            const row = claims[index];
            if (row === undefined) return null;
            const ofEdge = dataset.claims.edge[row] === edge;
            return (
              <ClaimRow
                key={row}
                dataset={dataset}
                claim={row}
                columns={columns}
                words={words}
                template={narrow ? undefined : template}
                place={index}
                top={index * heights.row}
                active={index === place.row ? place.column : -1}
                selected={several ? index >= range[0] && index <= range[1] : claim < 0 ? ofEdge : row === claim}
                ofEdge={ofEdge}
                entity={chosen?.kind === 'entity' ? chosen.row : -1}
                onCell={noteFocus}
                onPick={pick}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
};

const isCopy = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 'c' && (ctrlKey || metaKey) && !altKey && !shiftKey;
