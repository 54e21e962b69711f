import { useMemo, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { freshId } from '../../core/amend/freshId';
import { type SplitPlace, splitPlaces } from '../../core/amend/splitPlaces';
import { entityAt, entityRow, sentenceAt } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import { SelectLine, TextLine } from '../kit/Fields';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import { AmendForm } from './AmendForm';
import styles from './AmendForm.module.css';
import own from './SplitForm.module.css';
import { useAmend } from './useAmend';
import { useTypeOptions } from './useTypeOptions';

/** Takes of an entity what is about another: a name for that one, and the places that speak of it. */
export const SplitForm = ({ dataset, entity }: { readonly dataset: Dataset; readonly entity: number }) => {
  const t = useTranslations('amend.split');
  const language = useLocale();
  const local = useLocal();
  const types = useTypeOptions(dataset);
  const before = entityAt(dataset, entity);
  const [name, setName] = useState('');
  const [type, setType] = useState(before.type);
  const [taken, setTaken] = useState<ReadonlySet<number>>(new Set());
  const places = useMemo(() => splitPlaces(dataset, entity), [dataset, entity]);
  const { amend, isBusy, fault } = useAmend();
  const isNamed = name.trim() !== '';

  const toggle = (sentence: number): void => setTaken((now) => new Set(now.has(sentence) ? [...now].filter((one) => one !== sentence) : [...now, sentence]));
  const split = (): void => {
    const own = places.filter(({ sentence }) => taken.has(sentence));
    const id = freshId(name, (other) => entityRow(dataset, other) !== undefined);
    amend([{
      kind: 'split', entity: before.id, id, type, name: { [language]: name.trim() },
      mentions: own.flatMap(({ mentions }) => mentions), claims: own.flatMap(({ claims }) => claims.map((claim) => dataset.claims.ids[claim]!)),
    }], { kind: 'entity', id });
  };
  return (
    <AmendForm submit={t('split')} note={isNamed && taken.size === 0 ? t('chooseSome') : ''} isReady={isNamed && taken.size > 0} isBusy={isBusy} fault={fault} onSubmit={split}>
      <p className={styles.soft}>{t.rich('what', { name: () => <strong><Name text={local(before.name)} /></strong> })}</p>
      <div className={styles.pair}>
        <TextLine label={t('name')} value={name} most={1000} onChange={setName} />
        <SelectLine label={t('type')} value={type} options={types} onChange={setType} />
      </div>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{t('places')}</legend>
        <ul className={own.places}>
          {places.map((place) => (
            <li key={place.sentence}>
              <label className={styles.choice}>
                <input type="checkbox" checked={taken.has(place.sentence)} onChange={() => toggle(place.sentence)} />
                <PlaceWords dataset={dataset} place={place} />
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
    </AmendForm>
  );
};

const PlaceWords = ({ dataset, place: { sentence, claims, mentions } }: { readonly dataset: Dataset; readonly place: SplitPlace }) => {
  const t = useTranslations('amend.split');
  return (
    <span>
      {sentence < 0 ? t('noPlace') : <span className={own.words}><VisibleText text={sentenceAt(dataset, sentence).text} /></span>}{' '}
      <span className={styles.soft}>{t('numbers', { claims: claims.length, mentions: mentions.length })}</span>
    </span>
  );
};
