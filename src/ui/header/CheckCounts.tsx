import { Info } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslations } from 'use-intl';
import { CHECKS } from '../../model/vocabulary';
import { useActions, useApp } from '../kit/AppContext';
import styles from './CheckCounts.module.css';
import type { CheckTally } from './checkTally';

interface Props {
  readonly tally: CheckTally;
  readonly total: number;
}

/** '64 claims: 61 in the text, 3 partly': each count narrows the graph to its claims. */
export const CheckCounts = ({ tally, total }: Props) => {
  const t = useTranslations('app');
  const word = useTranslations('check');
  const choice = useApp((state) => state.view.filters['check']);
  const { onlyOption, showDialog } = useActions();
  const alone = choice?.include.length === 1 ? choice.include[0] : undefined;
  const shown = CHECKS.filter((check) => tally[check] > 0);

  return (
    <div className={styles.counts}>
      <span>{t('claimsColon', { count: total })}</span>
      {shown.map((check, place) => (
        <span key={check}>
          <ToggleButton
            className={[styles.count, styles[check]].join(' ')}
            isSelected={alone === check}
            onChange={() => onlyOption('check', check)}
            aria-label={`${t(`checked.${check}`, { count: tally[check] })}. ${t('onlyChecked', { check: word(check) })}`}
          >
            {t(`checked.${check}`, { count: tally[check] })}
          </ToggleButton>
          {place < shown.length - 1 && ','}
        </span>
      ))}
      <Button className={styles.about ?? ''} aria-label={t('aboutChecks')} onPress={() => showDialog('check')}>
        <Info size={14} aria-hidden />
      </Button>
    </div>
  );
};
