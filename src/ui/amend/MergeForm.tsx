import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { claimsOfEdge, edgesOf, entityAt, mentionsOf } from '../../core/columns/access';
import { entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { ClaimSentences } from '../kit/ClaimSentences';
import { EntityField } from '../kit/EntityField';
import { Name } from '../kit/Name';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { AmendForm } from './AmendForm';
import styles from './AmendForm.module.css';
import own from './MergeForm.module.css';
import { useAmend } from './useAmend';

/** Says that an entity is the same as another, with what is said of both side by side, and which name stays. */
export const MergeForm = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const t = useTranslations('amend.merge');
  const local = useLocal();
  const field = useRef<HTMLInputElement>(null);
  const [other, setOther] = useState(-1);
  const [kept, setKept] = useState(entity);
  const { amend, isBusy, fault } = useAmend();
  const name = (row: number): string => local(dataset.entities.names[row]);
  const both = other >= 0 && other !== entity;
  const [one, two] = [entityAt(dataset, entity), both ? entityAt(dataset, other) : null];
  const note = other === entity ? t('same') : !both ? t('chooseOther') : two !== null && one.type !== two.type ? t('otherType', { one: local(one.typeLabel), other: local(two.typeLabel) }) : '';
  const merge = (): void => {
    const gone = kept === entity ? other : entity;
    amend([{ kind: 'merge', kept: dataset.entities.ids[kept]!, gone: dataset.entities.ids[gone]! }], entitySelection(dataset, kept));
  };
  return (
    <AmendForm submit={t('merge')} note={note} isReady={both} isBusy={isBusy} fault={fault} onSubmit={merge}>
      <p className={styles.soft}>{t('what')}</p>
      <EntityField
        dataset={dataset}
        label={t('other')}
        clearLabel={t('clearOther')}
        chosen={other}
        stacked
        field={field}
        onChoose={(row) => {
          setOther(row);
          setKept(entity);
        }}
      />
      {both && (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{t('keep')}</legend>
          <div className={own.sides}>
            {[entity, other].map((row) => (
              <div key={row} className={own.side}>
                <label className={styles.choice}>
                  <input type="radio" name="kept" checked={kept === row} onChange={() => setKept(row)} />
                  <TypeSymbol type={dataset.types[dataset.entities.type[row]!]?.id ?? ''} size={11} />
                  <Name className={own.name} text={name(row)} />
                </label>
                <Said dataset={dataset} entity={row} />
              </div>
            ))}
          </div>
        </fieldset>
      )}
    </AmendForm>
  );
};

/** Claims whose sentences are shown of each. */
const SHOWN = 3;

/** What is said of an entity: how much, and the first sentences. */
const Said = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const t = useTranslations('amend.merge');
  const claims = [...edgesOf(dataset, entity)].flatMap((edge) => [...claimsOfEdge(dataset, edge)]);
  const { aliases } = entityAt(dataset, entity);
  return (
    <>
      {aliases.length > 0 && <p className={styles.soft}><Name text={aliases.join(', ')} /></p>}
      <p className={styles.soft}>{t('numbers', { claims: claims.length, mentions: mentionsOf(dataset, entity).length })}</p>
      {claims.slice(0, SHOWN).map((claim) => <p key={claim} className={styles.quote}><ClaimSentences dataset={dataset} claim={claim} /></p>)}
    </>
  );
};
