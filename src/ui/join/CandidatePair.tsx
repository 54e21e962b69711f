import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { entityAt } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import type { JoinPair } from '../../model/join';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import styles from './CandidatePair.module.css';
import { CandidateSide } from './CandidateSide';

const DECISIONS = ['same', 'distinct', 'later'] as const;
export type Decision = (typeof DECISIONS)[number];

interface Props {
  readonly open: Dataset;
  readonly added: Dataset;
  readonly pair: JoinPair;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}

/** Two entities that may be one, with what is said of both side by side. */
export const CandidatePair = ({ open, added, pair, decision, onDecide }: Props) => {
  const t = useTranslations('join');
  const local = useLocal();
  const id = useId();
  const [one, other] = [entityAt(open, pair.open), entityAt(added, pair.added)];
  const tags = { what: () => <Name text={pair.why.what} />, other: () => <Name text={pair.why.other} /> };
  const why = pair.why.by === 'sameAs' ? 'bySameAs' : pair.why.what === pair.why.other ? 'byName' : 'byFolded';
  return (
    <fieldset className={styles.pair} aria-describedby={`${id}-why`}>
      <legend className="visually-hidden">
        {t('candidates.pair', { one: local(one.name), where: local(open.meta.title), other: local(other.name), there: local(added.meta.title) })}
      </legend>
      <div className={styles.sides}>
        <CandidateSide dataset={open} entity={pair.open} />
        <CandidateSide dataset={added} entity={pair.added} />
      </div>
      <p className={styles.soft} id={`${id}-why`}>{t.rich(`candidates.${why}`, tags)}</p>
      <div className={styles.decisions}>
        {DECISIONS.map((choice) => (
          <label key={choice} className={styles.decision}>
            <input type="radio" name={id} checked={decision === choice} onChange={() => onDecide(choice)} />
            {t(`decisions.${choice}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
