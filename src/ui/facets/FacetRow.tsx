import { Check, Eye, EyeOff, Minus } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useFormatter, useTranslations } from 'use-intl';
import styles from './FacetRow.module.css';

interface Props {
  readonly name: string;
  readonly count: number;
  readonly chosen: boolean;
  /** Some of a group's rows are chosen. */
  readonly partly?: boolean;
  readonly hidden: boolean;
  readonly mark: ReactNode;
  readonly onToggle: () => void;
  readonly onHide: () => void;
  /** Absent where choosing this row alone would change nothing. */
  readonly onOnly?: (() => void) | undefined;
  /** What folds and unfolds a group. */
  readonly before?: ReactNode;
  readonly inner?: boolean;
}

/** A row of a facet: a checkbox with its mark and its count, and ways to have it alone or not at all. */
export const FacetRow = ({ name, count, chosen, partly = false, hidden, mark, onToggle, onHide, onOnly, before, inner = false }: Props) => {
  const t = useTranslations('facets');
  const format = useFormatter();
  const spoken = t('optionCount', { option: name, count }) + (hidden ? `, ${t('hidden')}` : '');
  const pressed = (event: KeyboardEvent): void => {
    if (event.key !== '-' && event.key !== 'Delete') return;
    event.preventDefault();
    onHide();
  };
  return (
    <div
      className={[styles.row, inner ? styles.inner : '', chosen || partly ? styles.chosen : '', hidden ? styles.hidden : '', count === 0 ? styles.none : ''].join(' ')}
      onKeyDown={pressed}
    >
      {before}
      <label className={styles.box}>
        <input
          type="checkbox"
          className="visually-hidden"
          aria-label={spoken}
          checked={chosen}
          onChange={onToggle}
          ref={(input) => {
            // Only a property says so: HTML has no attribute for it.
            if (input !== null) input.indeterminate = partly;
          }}
        />
        <span className={styles.tick}>{chosen ? <Check size={13} strokeWidth={2.75} aria-hidden /> : partly ? <Minus size={13} strokeWidth={2.75} aria-hidden /> : null}</span>
        {mark !== null && <span className={styles.mark}>{mark}</span>}
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.count}>{format.number(count)}</span>
      </label>
      <span className={styles.acts}>
        {onOnly !== undefined && (
          <Button className={styles.act ?? ''} aria-label={t('onlyOption', { option: name })} excludeFromTabOrder onPress={onOnly}>
            {t('only')}
          </Button>
        )}
        <Button
          className={styles.act ?? ''}
          aria-label={hidden ? t('unhide', { option: name }) : t('hide', { option: name })}
          excludeFromTabOrder={before === undefined}
          onPress={onHide}
        >
          {hidden ? <EyeOff size={14} aria-hidden /> : <Eye size={14} aria-hidden />}
        </Button>
      </span>
    </div>
  );
};
