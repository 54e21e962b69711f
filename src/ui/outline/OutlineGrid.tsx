import { defaultRangeExtractor, observeElementRect, type Range, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { isMenuKey } from '../kit/deedOfKey';
import { EntityMenu } from '../kit/EntityMenu';
import { GridRow } from './GridRow';
import styles from './OutlineGrid.module.css';
import type { OutlineRow } from './outlineRows';
import type { Outline } from './useOutline';

const ROW_HEIGHT = 32;
/** Two lines of a sentence. */
const SENTENCE_HEIGHT = 48;
const BEYOND = 8;
/** px: a box that has no height yet is taken for one of this height. */
const GUESS = 600;

interface Props {
  readonly dataset: Dataset;
  /** Claims that the filters leave. */
  readonly mask: Uint8Array;
  readonly outline: Outline;
  readonly box: RefObject<HTMLDivElement | null>;
}

/** The tree grid: only the rows in view are drawn, and the one that Tab reaches. */
export const OutlineGrid = ({ dataset, mask, outline, box }: Props) => {
  const t = useTranslations('outline');
  const { rows, at, opened, selected, choose, toggle, stand, press } = outline;
  const active = rows[at];
  const [menu, setMenu] = useState<{ readonly entity: number; readonly beside: { readonly current: HTMLElement } } | null>(null);
  /** True where the focus goes with the active row. */
  const follows = useRef(false);

  const keyAt = useCallback((index: number) => rows[index]?.key ?? index, [rows]);
  const heightAt = useCallback((index: number) => (rows[index]?.kind === 'sentence' ? SENTENCE_HEIGHT : ROW_HEIGHT), [rows]);
  const drawn = useCallback((range: Range) => withRow(defaultRangeExtractor(range), at, range.count), [at]);
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => box.current, getItemKey: keyAt, estimateSize: heightAt, rangeExtractor: drawn, overscan: BEYOND,
    observeElementRect: observeRect, useFlushSync: false,
  });

  const activeKey = active?.key ?? '';
  useLayoutEffect(() => {
    if (activeKey !== '') virtual.scrollToIndex(at, { align: 'auto' });
  }, [activeKey, at, virtual]);
  useLayoutEffect(() => {
    const row = box.current?.querySelector<HTMLElement>('[data-active]');
    if (follows.current && row?.contains(document.activeElement) === false) row.focus({ preventScroll: true });
  });

  const rowOf = (target: EventTarget): OutlineRow | undefined => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;
    return element === null ? undefined : rows[Number(element.dataset['index'])];
  };
  const openMenu = (row: OutlineRow | undefined): boolean => {
    const button = row === undefined ? null : box.current?.querySelector<HTMLElement>(`[data-index="${rows.indexOf(row)}"] [data-menu]`);
    if (button === null || button === undefined) return false;
    setMenu({ entity: Number(button.dataset['menu']), beside: { current: button } });
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isMenuKey(event)) {
      if (openMenu(active)) event.preventDefault();
      return;
    }
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (event.ctrlKey || event.metaKey || event.altKey || (onButton && (event.key === 'Enter' || event.key === ' '))) return;
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? GUESS) / ROW_HEIGHT) - 1);
    if (press({ key: event.key, timeStamp: event.timeStamp }, page)) event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    if (row === undefined || !(event.target instanceof Element)) return;
    if (event.target.closest('[data-menu]') !== null) {
      stand(row);
      openMenu(row);
    } else if (event.target.closest('[data-toggle]') !== null) toggle(row);
    else choose(row, false);
  };
  const onContextMenu = (event: MouseEvent): void => {
    const row = rowOf(event.target);
    if (row !== undefined && openMenu(row)) {
      stand(row);
      event.preventDefault();
    }
  };

  return (
    <>
      <div
        ref={box}
        className={styles.rows}
        role="treegrid"
        aria-label={t('grid')}
        aria-describedby="outline-hint"
        aria-rowcount={rows.length}
        aria-colcount={3}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onContextMenu={onContextMenu}
        onFocus={() => {
          follows.current = true;
        }}
        onBlur={() => {
          follows.current = false;
        }}
      >
        <div role="none" className={styles.room} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <GridRow
                key={row.key} dataset={dataset} row={row} index={index} top={start} height={size} open={row.count > 0 && opened.has(row.key)}
                active={index === at} selected={row.key === selected} mask={mask}
              />
            );
          })}
        </div>
      </div>
      {menu !== null && (
        <EntityMenu
          dataset={dataset}
          entity={menu.entity}
          placement="bottom end"
          beside={menu.beside}
          focus="first"
          onClose={() => {
            setMenu(null);
            // What was done may have taken the row away: the focus stays in the list.
            follows.current = true;
          }}
        />
      )}
    </>
  );
};

/** Rows to draw, in order, with one that is drawn wherever it lies. */
function withRow(indexes: number[], row: number, count: number): number[] {
  if (row >= count || indexes.includes(row)) return indexes;
  return [...indexes, row].sort((a, b) => a - b);
}

const observeRect = (virtualizer: Virtualizer<HTMLDivElement, Element>, seen: (rect: { readonly width: number; readonly height: number }) => void) =>
  observeElementRect(virtualizer, ({ width, height }) => seen({ width, height: height === 0 ? GUESS : height }));
