import { Fragment } from 'react';
import type { Span } from '../../model/span';
import { VisibleText } from '../kit/VisibleText';
import styles from './Hits.module.css';

/** A text with the words that were looked for marked. */
export const MarkedHit = ({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) => {
  const bounds = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return bounds.slice(1).map((end, place) => {
    const piece = <VisibleText text={text.slice(bounds[place], end)} />;
    return place % 2 === 1 ? <mark key={place} className={styles.mark}>{piece}</mark> : <Fragment key={place}>{piece}</Fragment>;
  });
};
