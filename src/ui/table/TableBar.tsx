import { Copy } from 'lucide-react';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { useTranslations } from 'use-intl';
import type { CellWords, ClaimColumn, ColumnId } from '../../core/table/claimColumns';
import type { Dataset } from '../../model/dataset';
import { useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import tip from '../kit/IconButton.module.css';
import { ColumnChoice } from './ColumnChoice';
import { copiedRows } from './copiedRows';
import styles from './TableBar.module.css';

interface Props {
  readonly dataset: Dataset;
  /** Rows of the claims shown, in their order. */
  readonly claims: Uint32Array;
  readonly columns: readonly ClaimColumn[];
  /** Those shown where nobody chose any. */
  readonly usual: readonly ColumnId[];
  readonly words: CellWords;
  readonly narrow: boolean;
}

/** How many claims the table shows, which columns, and a copy of them. */
export const TableBar = ({ dataset, claims, columns, usual, words, narrow }: Props) => {
  const t = useTranslations('table');
  const { copyText } = useDeeds();
  return (
    <div className={styles.bar}>
      <p role="status" className={styles.status}>{t('shown', { shown: claims.length, total: dataset.claims.count })}</p>
      {!narrow && <ColumnChoice columns={columns} usual={usual} />}
      <TooltipTrigger delay={500} closeDelay={0}>
        <Button
          quiet
          isDisabled={claims.length === 0}
          onPress={() => void copyText(copiedRows(dataset, claims, columns, words, columns.map(({ id }) => t(`names.${id}`))))}
        >
          <Copy size={14} aria-hidden />
          {t('copy')}
        </Button>
        <Tooltip className={tip.tip ?? ''} offset={6}>{t('copyTip')}</Tooltip>
      </TooltipTrigger>
    </div>
  );
};
