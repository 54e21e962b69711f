import { type RefObject, useEffect, useRef } from 'react';
import { useApp } from '../kit/AppContext';
import styles from './GraphTooltip.module.css';
import { TooltipWords } from './TooltipWords';

/** Px between the pointer and the tooltip. */
const OFFSET = 14;

/** Names what is under the pointer, beside it. Its place is set past React: a pointer moves more often than anything should render. */
export const GraphTooltip = ({ pane }: { readonly pane: RefObject<HTMLDivElement | null> }) => {
  const hover = useApp((state) => state.hover);
  const tip = useRef<HTMLDivElement>(null);
  const pointer = useRef({ x: 0, y: 0 });

  useEffect(() => {
    const element = pane.current;
    if (element === null) return;
    const place = (): void => {
      if (tip.current === null) return;
      const { x, y } = pointer.current;
      const left = x + OFFSET + tip.current.offsetWidth > element.clientWidth ? x - OFFSET - tip.current.offsetWidth : x + OFFSET;
      const top = y + OFFSET + tip.current.offsetHeight > element.clientHeight ? y - OFFSET - tip.current.offsetHeight : y + OFFSET;
      tip.current.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
    };
    const moved = (event: PointerEvent): void => {
      const corner = element.getBoundingClientRect();
      pointer.current = { x: event.clientX - corner.left, y: event.clientY - corner.top };
      place();
    };
    place();
    element.addEventListener('pointermove', moved);
    return () => element.removeEventListener('pointermove', moved);
  }, [pane, hover]);

  return (
    <div ref={tip} className={styles.tip} data-shown={hover !== null} aria-hidden="true">
      {hover !== null && <TooltipWords hover={hover} />}
    </div>
  );
};
