import { Ban, Check, Minus, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useFormatter, useTranslations } from 'use-intl';
import { Name } from '../kit/Name';
import styles from './FacetRow.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Some of a group's rows are chosen. */
  readonly partly?: boolean;
  readonly excluded: boolean;
  readonly mark: ReactNode;
  readonly onToggle: () => void;
  readonly onExclude: () => void;
  /** Absent where choosing this row alone would change nothing. */
  readonly onOnly?: (() => void) | undefined;
  /** What folds and unfolds a group. */
  readonly before?: ReactNode;
  readonly inner?: boolean;
}

/** A row of a facet: a checkbox with its mark and its count, and ways to have it alone or to leave it out. */
export const FacetRow = ({ name, count, chosen, partly = false, excluded, mark, onToggle, onExclude, onOnly, before, inner = false }: Props) => {
  const t = useTranslations('facets');
  const format = useFormatter();
  const spoken = t('optionCount', { option: name, count }) + (excluded ? `, ${t('excluded')}` : '');
  const excludes = t(excluded ? 'unexclude' : 'exclude', { option: name });
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== '-' && event.key !== 'Delete') return;
    event.preventDefault();
    onExclude();
  };
  return (
    <div
      className={[styles.row, inner ? styles.inner : '', chosen || partly ? styles.chosen : '', excluded ? styles.excluded : '', count === 0 ? styles.none : ''].join(' ')}
      onKeyDown={pressed}
    >
      {before}
      <label className={styles.box}>
        <input
          type="checkbox"
          className="visually-hidden"
          aria-label={spoken}
          aria-keyshortcuts="-"
          checked={chosen}
          onChange={onToggle}
          ref={(input) => {
            // Only a property says so: HTML has no attribute for it.
            if (input !== null) input.indeterminate = partly;
          }}
        />
        <span className={styles.tick}>{chosen ? <Check size={13} strokeWidth={2.75} aria-hidden /> : partly ? <Minus size={13} strokeWidth={2.75} aria-hidden /> : null}</span>
        {mark !== null && <span className={styles.mark}>{mark}</span>}
        <Name className={styles.name} text={name} />
        {!excluded && <span className={styles.count}>{format.number(count)}</span>}
      </label>
      {onOnly !== undefined && !excluded && (
        <Button className={`${styles.act ?? ''} ${styles.only ?? ''}`} aria-label={t('onlyOption', { option: name })} excludeFromTabOrder onPress={onOnly}>
          {t('only')}
        </Button>
      )}
      <span className={styles.tip} title={excludes}>
        <Button
          className={`${styles.act ?? ''} ${excluded ? (styles.without ?? '') : (styles.ban ?? '')}`}
          aria-label={excludes}
          excludeFromTabOrder={before === undefined}
          onPress={onExclude}
        >
          {excluded && t('without')}
          {excluded ? <X size={13} aria-hidden /> : <Ban size={13} aria-hidden />}
        </Button>
      </span>
    </div>
  );
};
