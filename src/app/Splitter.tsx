import type { KeyboardEvent, PointerEvent } from 'react';
import styles from './Splitter.module.css';

interface Props {
  readonly label: string;
  /** Share of what lies above it, in percent. */
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

const STEP = 5;

/** The line between two things that share a height: dragged, or moved by arrow keys. */
export const Splitter = ({ label, value, least, most, onChange }: Props) => {
  const set = (next: number): void => onChange(Math.round(Math.max(least, Math.min(most, next))));
  const press = (event: KeyboardEvent): void => {
    const next = { ArrowUp: value - STEP, ArrowDown: value + STEP, Home: least, End: most }[event.key];
    if (next === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    set(next);
  };
  const drag = ({ currentTarget, pointerId, clientY }: PointerEvent): void => {
    const [above, below] = [currentTarget.previousElementSibling, currentTarget.nextElementSibling];
    if (!currentTarget.hasPointerCapture(pointerId) || above === null || below === null) return;
    const { top } = above.getBoundingClientRect();
    set(((clientY - top) / (below.getBoundingClientRect().bottom - top)) * 100);
  };
  return (
    <div
      role="separator"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
};
