import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mentionsOf } from '../../core/columns/access';
import { edgesByPredicate } from '../../core/evidence/edgesByPredicate';
import type { Dataset } from '../../model/dataset';
import { MENTION_FORMS } from '../../model/vocabulary';
import { useApp, useSelectors } from '../kit/AppContext';
import { EntityDeeds } from './EntityDeeds';
import { EntityFacts } from './EntityFacts';
import styles from './EntityPanel.module.css';
import { HiddenNote } from './HiddenNote';
import { PredicateGroup } from './PredicateGroup';
import { useHiddenBy } from './useHiddenBy';

interface Props {
  readonly dataset: Dataset;
  readonly entity: number;
}

/** All there is on an entity: who it is, what it is called, and what the texts say of it. */
export const EntityPanel = ({ dataset, entity }: Props) => {
  const t = useTranslations('inspector');
  const visible = useApp(useSelectors().visible);
  const by = useHiddenBy();
  const [showHidden, setShowHidden] = useState(false);
  if (visible === null) return null;
  const groups = edgesByPredicate(dataset, entity, visible.edges);
  const hidden = groups.reduce((sum, { edges }) => sum + edges.filter((edge) => !edge.visible).length, 0);
  const shown = groups
    .map((group) => ({ ...group, edges: group.edges.filter((edge) => edge.visible || showHidden) }))
    .filter(({ edges }) => edges.length > 0);
  return (
    <article>
      <EntityFacts dataset={dataset} entity={entity} />
      <Numbers dataset={dataset} entity={entity} />
      <EntityDeeds dataset={dataset} entity={entity} visible={visible} />
      {groups.length === 0 && <p className={styles.note}>{t('noLinks')}</p>}
      {shown.map((group) => (
        <PredicateGroup key={`${group.predicate} ${group.inverse}`} dataset={dataset} group={group} visible={visible} />
      ))}
      {hidden > 0 && (
        <HiddenNote words={t('hiddenLinks', { count: hidden, by })} shown={showHidden} onToggle={() => setShowHidden(!showHidden)} />
      )}
    </article>
  );
};

/** '12 claims · 1 document · 14 mentions (9 by name, 5 by description) · 1 mention not found'. What is not found in a text is no mention of it. */
const Numbers = ({ dataset, entity }: Props) => {
  const t = useTranslations('inspector');
  const form = useTranslations('vocabulary.form');
  const listedMentions = mentionsOf(dataset, entity);
  const mentions = listedMentions.filter(({ span }) => dataset.spans.start[span]! >= 0);
  const missing = listedMentions.length - mentions.length;
  const claims = new Set<number>();
  const { edges } = dataset.entities;
  for (let at = edges.offsets[entity]!; at < edges.offsets[entity + 1]!; at++) {
    const edge = edges.values[at]!;
    for (let i = dataset.edges.claims.offsets[edge]!; i < dataset.edges.claims.offsets[edge + 1]!; i++) claims.add(dataset.edges.claims.values[i]!);
  }
  const documents = new Set(mentions.map(({ span }) => dataset.spans.document[span]!)).size;
  const forms = MENTION_FORMS.map((name) => ({ name, count: mentions.filter((mention) => mention.form === name).length })).filter(({ count }) => count > 0);
  const counted = t('mentions', { count: mentions.length });
  const listed = forms.length > 1 ? t('mentionsByForm', { counted, forms: forms.map(({ name, count }) => `${count} ${form(name)}`).join(', ') }) : counted;
  const facts = [t('claims', { count: claims.size }), t('documents', { count: documents }), listed];
  return <p className={styles.numbers}>{(missing === 0 ? facts : [...facts, t('mentionsMissing', { count: missing })]).join(' · ')}</p>;
};
