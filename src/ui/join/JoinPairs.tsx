import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import type { EntityPair, JoinDecisions, JoinPair, JoinProposals } from '../../model/join';
import { Button } from '../kit/Button';
import { FormFoot } from '../kit/Fields';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { CandidatePair, type Decision } from './CandidatePair';
import { CertainPairs } from './CertainPairs';
import forms from './JoinForm.module.css';
import styles from './JoinPairs.module.css';

interface Props {
  readonly open: Dataset;
  readonly added: Dataset;
  readonly proposals: JoinProposals;
  readonly onAdd: (decisions: JoinDecisions) => void;
  readonly onCancel: () => void;
}

/** Pairs that are shown at first, and that each press shows more. */
const PAGE = 25;

/** What of both may be one, for the reader to decide before anything is added. */
export const JoinPairs = ({ open, added, proposals: { certain, candidates }, onAdd, onCancel }: Props) => {
  const t = useTranslations('join');
  const local = useLocal();
  const [apart, setApart] = useState<ReadonlySet<JoinPair>>(new Set());
  const [decided, setDecided] = useState<ReadonlyMap<JoinPair, Decision>>(new Map());
  const [shown, setShown] = useState(PAGE);
  const intro = useRef<HTMLParagraphElement>(null);
  // What had the focus is gone with the question.
  useEffect(() => intro.current?.focus(), []);
  const decisionOf = (pair: JoinPair): Decision => decided.get(pair) ?? 'later';
  const idsOf = (pair: JoinPair): EntityPair => [open.entities.ids[pair.open]!, added.entities.ids[pair.added]!];
  const same = [...certain.filter((pair) => !apart.has(pair)), ...candidates.filter((pair) => decisionOf(pair) === 'same')];
  const distinct = candidates.filter((pair) => decisionOf(pair) === 'distinct');
  const left = candidates.length - shown;
  const tags = { one: () => <Name text={local(open.meta.title)} />, other: () => <Name text={local(added.meta.title)} /> };
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ same: same.map(idsOf), distinct: distinct.map(idsOf) });
      }}
    >
      <p ref={intro} tabIndex={-1} className={styles.intro}>{t.rich('pairsWhat', tags)}</p>
      {certain.length > 0 && <CertainPairs open={open} added={added} pairs={certain} apart={apart} onChange={setApart} />}
      {candidates.length > 0 && (
        <section className={styles.candidates}>
          <h3 className={styles.heading}>{t('candidates.title', { count: candidates.length })}</h3>
          {candidates.slice(0, shown).map((pair) => (
            <CandidatePair
              key={pair.added}
              open={open}
              added={added}
              pair={pair}
              decision={decisionOf(pair)}
              onDecide={(decision) => setDecided(new Map(decided).set(pair, decision))}
            />
          ))}
          {left > 0 && <Button quiet onPress={() => setShown(shown + PAGE)}>{t('candidates.more', { count: Math.min(left, PAGE) })}</Button>}
        </section>
      )}
      <p className={forms.soft}>{t('later')}</p>
      <div className={styles.foot}>
        <FormFoot note={t('tally', { same: same.length, distinct: distinct.length, later: certain.length + candidates.length - same.length - distinct.length })}>
          <Button quiet onPress={onCancel}>{t('cancel')}</Button>
          <Button primary type="submit">{t('addNow')}</Button>
        </FormFoot>
      </div>
    </form>
  );
};
