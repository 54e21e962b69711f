import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { claimAt, evidenceOf, quoteOf } from '../../core/columns/access';
import { chosenRows } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import { MENTION_FORMS } from '../../model/vocabulary';
import { useApp } from '../kit/AppContext';
import { SelectLine, TextLine } from '../kit/Fields';
import { useLocal } from '../kit/useLocal';
import { AmendForm } from './AmendForm';
import styles from './AmendForm.module.css';
import { ChosenWords } from './ChosenWords';
import { ClaimFields } from './ClaimFields';
import { OneEntity } from './OneEntity';
import { useAmend } from './useAmend';
import { useTypeOptions } from './useTypeOptions';
import { firstDraft, nameIn, passageAround, type WordsDeed, type WordsDraft } from './wordsDraft';
import { wordsOutcome } from './wordsIntents';

interface Props {
  readonly dataset: Dataset;
  /** Row. */
  readonly document: number;
  /** What is selected at first, UTF-16. */
  readonly first: Span;
}

/** Says what words of a document are: a mention, somebody new, a claim, or the quote of one. */
export const WordsForm = ({ dataset, document, first }: Props) => {
  const t = useTranslations('amend.words');
  const language = useLocale();
  const local = useLocal();
  const types = useTypeOptions(dataset);
  const selection = useApp((state) => state.view.selection);
  const [span, setSpan] = useState(first);
  const [draft, setDraft] = useState(() => firstDraft(dataset, document, first));
  const { amend, isBusy, fault } = useAmend();
  const change = (changed: Partial<WordsDraft>): void => setDraft((now) => ({ ...now, ...changed }));

  const wordsAt = ({ start, end }: Span): string => (dataset.documents.texts[document] ?? '').slice(start, end);
  /** The name follows the words as long as nobody wrote another. */
  const choose = (next: Span): void => {
    setSpan(next);
    if (draft.name === nameIn(wordsAt(span))) change({ name: nameIn(wordsAt(next)) });
  };

  const passage = passageAround(dataset, document, first);
  const selected = chosenRows(dataset, selection);
  const claim = selected?.kind === 'edge' ? (selected.claim >= 0 ? selected.claim : (dataset.edges.claims.values[dataset.edges.claims.offsets[selected.row]!] ?? -1)) : -1;
  const outcome = wordsOutcome(dataset, { document, span, passage }, draft, claim, language);
  const deeds: readonly WordsDeed[] = ['mention', 'entity', 'claim', ...(claim < 0 ? [] : ['quote' as const])];
  const forms = MENTION_FORMS.map((form) => ({ id: form, label: t(`forms.${form}`) }));
  const how = <SelectLine label={t('form')} value={draft.form} options={forms} onChange={(form) => change({ form: form as WordsDraft['form'] })} />;
  const note = outcome.missing !== null ? t(`missing.${outcome.missing}`) : draft.deed === 'claim' ? t('willCheck') : '';
  return (
    <AmendForm
      submit={t('add')}
      note={note}
      isReady={outcome.missing === null}
      isBusy={isBusy}
      fault={fault}
      onSubmit={() => outcome.missing === null && amend(outcome.intents, outcome.selection)}
    >
      <ChosenWords dataset={dataset} document={document} passage={passage} span={span} onSelect={choose} />
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('deed')}</legend>
        {deeds.map((deed) => (
          <label key={deed} className={styles.choice}>
            <input type="radio" name="deed" checked={draft.deed === deed} onChange={() => change({ deed })} />
            {t(`deeds.${deed}`, { edge: claim < 0 ? '' : edgeWords(claim) })}
          </label>
        ))}
      </fieldset>
      {draft.deed === 'mention' && (
        <div className={styles.pair}>
          <OneEntity dataset={dataset} label={t('entity')} clearLabel={t('clearEntity')} chosen={draft.entity} onChoose={(entity) => change({ entity })} />
          {how}
        </div>
      )}
      {draft.deed === 'entity' && (
        <div className={styles.pair}>
          <TextLine label={t('name')} value={draft.name} most={1000} onChange={(name) => change({ name })} />
          <SelectLine label={t('type')} value={draft.type} options={types} onChange={(type) => change({ type })} />
          {how}
        </div>
      )}
      {draft.deed === 'claim' && <ClaimFields dataset={dataset} draft={draft} onChange={change} />}
      {draft.deed === 'quote' && claim >= 0 && (
        <SelectLine
          label={t('whichQuote')}
          value={String(draft.quote)}
          options={[
            ...evidenceOf(dataset, claim).map(({ span: row }, place) => ({ id: String(place), label: `${place + 1}. ${quoteOf(dataset, row).slice(0, 80)}` })),
            { id: String(evidenceOf(dataset, claim).length), label: t('oneMore') },
          ]}
          onChange={(quote) => change({ quote: Number(quote) })}
        />
      )}
    </AmendForm>
  );

  function edgeWords(row: number): string {
    const { subject, predicate, object } = claimAt(dataset, row);
    return [dataset.entities.names[subject], dataset.predicates[predicate]?.label, dataset.entities.names[object]].map(local).join(' ');
  }
};
