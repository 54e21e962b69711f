import { type RefObject, useEffect } from 'react';

const ITEM = '[data-item]';

/**
 * One stop of the Tab key for a whole text: the item last used, or the first of the current sentence. Left and right go
 * to the next item, up and down to that of the next sentence, Home and End to the first and last. Items are drawn with
 * `tabIndex={-1}`, which React then leaves alone.
 */
export function useRovingFocus(page: RefObject<HTMLElement | null>, sentence: number): (from: HTMLElement, key: string) => boolean {
  useEffect(() => {
    const box = page.current;
    const first = box?.querySelector<HTMLElement>(`[data-row="${sentence}"] ${ITEM}`) ?? box?.querySelector<HTMLElement>(ITEM);
    if (box !== null && first !== null && first !== undefined && !box.contains(document.activeElement)) enter(box, first);
  }, [page, sentence]);

  // A text drawn anew has lost its one stop.
  useEffect(() => {
    const box = page.current;
    const first = box?.querySelector<HTMLElement>(ITEM);
    if (box !== null && first !== null && first !== undefined && box.querySelector(`${ITEM}[tabindex="0"]`) === null) enter(box, first);
  });

  return (from, key) => {
    const box = page.current;
    if (box === null) return false;
    const items = [...box.querySelectorAll<HTMLElement>(ITEM)];
    const next = target(items, items.indexOf(from), key);
    if (next === undefined) return false;
    enter(box, next);
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
    return true;
  };
}

function enter(box: HTMLElement, item: HTMLElement): void {
  box.querySelector(`${ITEM}[tabindex="0"]`)?.setAttribute('tabindex', '-1');
  item.setAttribute('tabindex', '0');
}

function target(items: readonly HTMLElement[], at: number, key: string): HTMLElement | undefined {
  const sentenceOf = (item: HTMLElement | undefined): Element | null | undefined => item?.closest('[data-row]');
  const here = sentenceOf(items[at]);
  if (key === 'ArrowRight') return items[at + 1];
  if (key === 'ArrowLeft') return items[at - 1];
  if (key === 'ArrowDown') return items.find((item, place) => place > at && sentenceOf(item) !== here);
  if (key === 'ArrowUp') {
    const before = items.findLast((item, place) => place < at && sentenceOf(item) !== here);
    return items.find((item) => sentenceOf(item) === sentenceOf(before));
  }
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  return undefined;
}
