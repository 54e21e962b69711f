import { Minus, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import { entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { type Around, MOST_DEPTH } from '../../model/view';
import { useActions } from '../kit/AppContext';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import { WaysBack } from '../kit/WaysBack';
import styles from './CutLine.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly around: readonly Around[];
  /** How many entities lie outside. */
  readonly outside: number;
  /** Undoes something and keeps the focus, though what was pressed goes away. */
  readonly onGone: (undo: () => void) => void;
}

/** 'Around Naryshkin, within 2 links', 'Only these 5', how much that leaves out, and the way back to all of it. */
export const CutExtent = ({ dataset, around, outside, onGone }: Props) => {
  const t = useTranslations('cut');
  return (
    <>
      <span className={`${styles.part} ${styles.extent}`}>
        <Extent dataset={dataset} around={around} />
      </span>
      <span className={styles.part}>
        {outside > 0 && t('outside', { count: outside })}
        <WaysBack quiet from="cut" onGone={onGone} />
      </span>
    </>
  );
};

const Extent = ({ dataset, around }: Pick<Props, 'dataset' | 'around'>) => {
  const t = useTranslations('cut');
  const local = useLocal();
  const { focus, select } = useActions();
  const known = around.flatMap((part) => {
    const row = entityRow(dataset, part.id);
    return row === undefined ? [] : [{ ...part, row }];
  });
  const alone = known.filter(({ depth }) => depth === 0);
  const first = known[0];
  if (first === undefined) return t('onlyThese', { count: 0 });
  const { row } = first;
  const name = (): ReactNode => (
    <button type="button" className={styles.name} onClick={() => select(entitySelection(dataset, row))}>
      <Name text={local(dataset.entities.names[row])} />
    </button>
  );
  const grown = known.length - Math.max(1, alone.length);
  const more = grown > 0 && <span>{t('grown', { count: grown })}</span>;
  if (alone.length > 0) return <>{alone.length === 1 ? t.rich('only', { name }) : t('onlyThese', { count: alone.length })} {more}</>;
  if (first.predicate !== undefined) {
    const label = local(dataset.predicates.find(({ id }) => id === first.predicate)?.label);
    return <>{t.rich('aroundBy', { name, predicate: () => <VisibleText text={label} /> })} {more}</>;
  }
  const step = (by: 1 | -1) => {
    const depth = first.depth + by;
    const isOff = depth < 1 || depth > MOST_DEPTH;
    return (
      <button type="button" className={styles.step} aria-label={t(by > 0 ? 'further' : 'fewer')} aria-disabled={isOff} onClick={() => !isOff && focus(first.id, depth)}>
        {by > 0 ? <Plus size={14} aria-hidden /> : <Minus size={14} aria-hidden />}
      </button>
    );
  };
  return (
    <>
      <span>{t.rich('around', { name })}</span>
      {grown === 0 && step(-1)}
      <span className={styles.depth}>{t('reach', { depth: first.depth })}</span>
      {grown === 0 && step(1)}
      {more}
    </>
  );
};
