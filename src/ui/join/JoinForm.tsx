import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import type { JoinDecisions, Joining, JoinProposals } from '../../model/join';
import { useActions, useDeeds } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { FormFoot } from '../kit/Fields';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { JoinPairs } from './JoinPairs';
import styles from './JoinForm.module.css';

interface Props {
  readonly open: Dataset;
  readonly added: Dataset;
  /** Whether the reader said already that it is to be added. */
  readonly adds: boolean;
  /** Called when what of both may be one is looked for, and when that failed. */
  readonly onCompare: (isComparing: boolean) => void;
}

const NOTHING: JoinDecisions = { same: [], distinct: [] };

/** The question first; then, if it is to be added, what of both may be one. */
export const JoinForm = ({ open, added, adds, onCompare }: Props) => {
  const t = useTranslations('join');
  const { fetchJoining } = useDeeds();
  const { leaveJoin } = useActions();
  const [joining, setJoining] = useState<Joining | null>(null);
  const [step, setStep] = useState<'asks' | 'compares' | JoinProposals>(adds ? 'compares' : 'asks');
  const [isBroken, setBroken] = useState(false);

  useEffect(() => {
    let isWanted = true;
    let own: Joining | null = null;
    fetchJoining().then(
      (fetched) => {
        own = fetched;
        if (isWanted) setJoining(fetched);
      },
      () => {
        if (isWanted) setBroken(true);
      },
    );
    return () => {
      isWanted = false;
      own?.end();
    };
  }, [fetchJoining]);

  useEffect(() => {
    if (step !== 'compares' || joining === null) return;
    let isWanted = true;
    void joining.propose().then((proposed) => {
      if (!isWanted) return;
      if (!proposed.ok) {
        setBroken(true);
        setStep('asks');
        onCompare(false);
      } else if (proposed.value.certain.length + proposed.value.candidates.length === 0) joining.add(NOTHING);
      else setStep(proposed.value);
    });
    return () => {
      isWanted = false;
    };
  }, [step, joining, onCompare]);

  if (typeof step === 'object') return <JoinPairs open={open} added={added} proposals={step} onAdd={(decisions) => joining?.add(decisions)} onCancel={leaveJoin} />;
  const isBusy = step === 'compares';
  if (adds && !isBroken) return <p className={styles.soft} role="status">{t('comparing')}</p>;
  return (
    <div className={styles.form}>
      <p>{t('asks')}</p>
      <dl className={styles.both}>
        <Told label={t('open')} dataset={open} />
        <Told label={t('given')} dataset={added} />
      </dl>
      <p className={styles.soft}>{t('undoable')}</p>
      <div role="alert">{isBroken && <p className={styles.fault}>{t('faults.broken')}</p>}</div>
      <FormFoot note={isBusy ? t('comparing') : ''}>
        <Button quiet onPress={leaveJoin}>{t('cancel')}</Button>
        <Button isDisabled={joining === null || isBusy} onPress={() => joining?.openInstead()}>{t('openInstead')}</Button>
        <Button
          primary
          isDisabled={joining === null}
          onPress={() => {
            setBroken(false);
            setStep('compares');
            onCompare(true);
          }}
        >
          {t('add')}
        </Button>
      </FormFoot>
    </div>
  );
};

const Told = ({ label, dataset }: { readonly label: string; readonly dataset: Dataset }) => {
  const t = useTranslations('join');
  const local = useLocal();
  return (
    <div className={styles.told}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.title}><Name text={local(dataset.meta.title)} /></dd>
      <dd className={styles.soft}>{t('counts', { entities: dataset.entities.count, claims: dataset.claims.count, documents: dataset.documents.count })}</dd>
    </div>
  );
};
