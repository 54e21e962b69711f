import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { ACTS, CERTAINTIES, POLARITIES } from '../../model/vocabulary';
import { SelectLine, TextLine } from '../kit/Fields';
import { useLocal } from '../kit/useLocal';
import styles from './AmendForm.module.css';
import { OneEntity } from './OneEntity';
import type { WordsDraft } from './wordsDraft';

interface Props {
  readonly dataset: Dataset;
  readonly draft: WordsDraft;
  readonly onChange: (changed: Partial<WordsDraft>) => void;
}

/** Who does what to whom, how sure, and who says so. */
export const ClaimFields = ({ dataset, draft, onChange }: Props) => {
  const t = useTranslations('amend.words');
  const vocabulary = useTranslations('vocabulary');
  const local = useLocal();
  const predicates = [...dataset.predicates.map(({ id, label }) => ({ id, label: local(label) || id })), { id: '', label: t('newPredicate') }];
  return (
    <>
      <div className={styles.pair}>
        <OneEntity dataset={dataset} label={t('subject')} clearLabel={t('clearEnd')} chosen={draft.subject} onChoose={(subject) => onChange({ subject })} />
        <SelectLine label={t('predicate')} value={draft.predicate} options={predicates} onChange={(predicate) => onChange({ predicate })} />
        <OneEntity dataset={dataset} label={t('object')} clearLabel={t('clearEnd')} chosen={draft.object} onChoose={(object) => onChange({ object })} />
      </div>
      {draft.predicate === '' && <TextLine label={t('newPredicateName')} value={draft.label} onChange={(label) => onChange({ label })} />}
      <div className={styles.pair}>
        <SelectLine
          label={t('certainty')}
          value={draft.certainty}
          options={CERTAINTIES.map((id) => ({ id, label: vocabulary(`certainty.${id}`) }))}
          onChange={(certainty) => onChange({ certainty: certainty as WordsDraft['certainty'] })}
        />
        {draft.certainty !== 'certain' && <TextLine label={t('hedge')} value={draft.hedge} onChange={(hedge) => onChange({ hedge })} />}
        <SelectLine
          label={t('polarity')}
          value={draft.polarity}
          options={POLARITIES.map((id) => ({ id, label: t(`polarities.${id}`) }))}
          onChange={(polarity) => onChange({ polarity: polarity as WordsDraft['polarity'] })}
        />
        {draft.polarity !== 'positive' && <TextLine label={t('negation')} value={draft.negation} onChange={(negation) => onChange({ negation })} />}
      </div>
      <div className={styles.pair}>
        <OneEntity dataset={dataset} label={t('source')} clearLabel={t('clearSource')} chosen={draft.source} onChoose={(source) => onChange({ source })} />
        {draft.source >= 0 && <TextLine label={t('cue')} value={draft.cue} onChange={(cue) => onChange({ cue })} />}
        {draft.source >= 0 && (
          <SelectLine label={t('act')} value={draft.act} options={ACTS.map((id) => ({ id, label: vocabulary(`act.${id}`) }))} onChange={(act) => onChange({ act: act as WordsDraft['act'] })} />
        )}
      </div>
      {draft.source < 0 && <p className={styles.soft}>{t('sourceNote')}</p>}
    </>
  );
};
