import { useTranslations } from 'use-intl';
import { claimAt, evidenceOf } from '../../core/columns/access';
import { endsByAnnotation } from '../../core/evidence/endMentions';
import type { Dataset } from '../../model/dataset';
import { MATCHES } from '../../model/vocabulary';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { CheckBadge } from '../kit/CheckBadge';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import styles from './CheckReasons.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
}

const NORMALISED = MATCHES.indexOf('normalised');

/** The check of a claim; on asking, what it rests on, what it lacks, and what is the annotator's word alone. */
export const CheckReasons = ({ dataset, claim }: Props) => {
  const t = useTranslations('inspector');
  const reason = useTranslations('check.reasons');
  const forms = useTranslations('inspector.annotated');
  const local = useLocal();
  const { showDialog } = useActions();
  const { check, reasons } = claimAt(dataset, claim);
  const folded = evidenceOf(dataset, claim).some(({ span }) => dataset.spans.match[span] === NORMALISED);
  // Several quotes may fail for the same reason: once is enough to understand it.
  const codes = [...new Set(reasons.map(({ code }) => code))];
  return (
    <details className={styles.check} open={check !== 'found' || undefined}>
      <summary className={styles.summary}>
        <CheckBadge check={check} /> <span className={styles.why}>{t('why')}</span>
      </summary>
      <ul className={styles.reasons}>
        {check === 'found' && <li>{t('foundBecause')}</li>}
        {codes.map((code) => <li key={code}>{reason(code)}</li>)}
        {folded && <li>{t('normalised')}</li>}
        {endsByAnnotation(dataset, claim).map(({ end, entity, form, words }) => (
          <li key={end}>{forms.rich(form, { words: () => <Name className={styles.words} text={words} />, name: () => <Name text={local(dataset.entities.names[entity])} /> })}</li>
        ))}
      </ul>
      <Button quiet onPress={() => showDialog('check')}>{t('aboutCheck')}</Button>
    </details>
  );
};
