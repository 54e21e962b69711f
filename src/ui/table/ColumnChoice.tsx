import { Columns3 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { CLAIM_COLUMNS, type ClaimColumn, type ColumnId } from '../../core/table/claimColumns';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { Popup } from '../kit/Popup';
import styles from './ColumnChoice.module.css';

interface Props {
  readonly columns: readonly ClaimColumn[];
  /** Those shown where nobody chose any. */
  readonly usual: readonly ColumnId[];
}

/** Which columns the table has: at least one. */
export const ColumnChoice = ({ columns, usual }: Props) => {
  const t = useTranslations('table');
  const { setTable } = useActions();
  const shown = columns.map(({ id }) => id);
  const isUsual = (ids: readonly ColumnId[]): boolean => ids.length === usual.length && ids.every((id) => usual.includes(id));
  const choose = (ids: readonly ColumnId[]): void => setTable({ columns: isUsual(ids) ? null : ids });
  return (
    <Popup
      label={t('columnsTitle')}
      trigger={
        <Button quiet>
          <Columns3 size={14} aria-hidden />
          {t('columns')}
        </Button>
      }
    >
      <div className={styles.choice}>
        {CLAIM_COLUMNS.map(({ id }) => {
          const on = shown.includes(id);
          return (
            <label key={id} className={styles.row}>
              <input
                type="checkbox"
                checked={on}
                disabled={on && shown.length === 1}
                onChange={() => choose(on ? shown.filter((other) => other !== id) : CLAIM_COLUMNS.map((column) => column.id).filter((other) => other === id || shown.includes(other)))}
              />
              {t(`names.${id}`)}
            </label>
          );
        })}
      </div>
      <Button quiet isDisabled={isUsual(shown)} onPress={() => setTable({ columns: null })}>{t('usual')}</Button>
    </Popup>
  );
};
