import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { edgeAt } from '../../core/columns/access';
import { type EdgeTold, edgeTold } from '../../core/evidence/edgeTold';
import type { Dataset } from '../../model/dataset';
import { STANCES } from '../../model/vocabulary';
import { useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { StanceLine } from '../kit/StanceLine';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import { CiteButtons } from './CiteButtons';
import { ClaimCard } from './ClaimCard';
import styles from './EdgePanel.module.css';
import { EntityName } from './EntityName';
import { HiddenNote } from './HiddenNote';
import { useHiddenBy } from './useHiddenBy';

interface Props {
  readonly dataset: Dataset;
  readonly edge: number;
  /** Row of the claim that the reader shows, or -1. */
  readonly claim: number;
}

const PAGE = 20;
const DENIED = STANCES.indexOf('denied');

/** An edge: what it says, and every passage that says so or denies it. */
export const EdgePanel = ({ dataset, edge, claim }: Props) => {
  const t = useTranslations('inspector');
  const visible = useApp(useSelectors().visible);
  const by = useHiddenBy();
  const [showHidden, setShowHidden] = useState(false);
  if (visible === null) return null;
  const told = edgeTold(dataset, edge, visible.claims);
  const hidden = told.claims.length - told.visible;
  // A link leads to its claim even where the filters hide it.
  const shown = told.claims.filter((row, at) => at < told.visible || showHidden || row === claim || told.visible === 0);
  const isAgainst = (row: number): boolean => dataset.claims.stance[row] === DENIED;
  const list = { dataset, claim, several: told.claims.length > 1, mask: visible.claims };
  return (
    <article>
      <EdgeTitle dataset={dataset} edge={edge} told={told} />
      {shown.length > 1 && <p className={styles.cite}><CiteButtons dataset={dataset} claims={shown} /></p>}
      <ClaimList {...list} rows={shown.filter((row) => !isAgainst(row))} />
      <ClaimList {...list} rows={shown.filter(isAgainst)} heading={t('against')} />
      {hidden > 0 && (
        <HiddenNote
          words={told.visible === 0 ? t('allHidden', { by }) : t('hiddenClaims', { count: hidden, by })}
          shown={showHidden}
          onToggle={told.visible === 0 ? undefined : () => setShowHidden(!showHidden)}
        />
      )}
    </article>
  );
};

interface TitleProps {
  readonly dataset: Dataset;
  readonly edge: number;
  readonly told: EdgeTold;
}

/** 'William Burns heads CIA', and beneath it how it is told and by how many. */
const EdgeTitle = ({ dataset, edge, told }: TitleProps) => {
  const t = useTranslations('inspector');
  const words = useTranslations('vocabulary');
  const local = useLocal();
  const { subject, object, predicate, documents, speakers } = edgeAt(dataset, edge);
  const definition = dataset.predicates[predicate];
  const facts = [
    definition?.group === undefined ? '' : words(`group.${definition.group}`),
    t('documents', { count: documents }),
    t('speakers', { count: speakers }),
  ].filter((fact) => fact !== '');
  return (
    <header>
      <h2 className={styles.title} tabIndex={-1}>
        <EntityName dataset={dataset} entity={subject} /> <em className={styles.predicate}><VisibleText text={local(definition?.label)} /></em>{' '}
        <EntityName dataset={dataset} entity={object} />
      </h2>
      <p className={styles.facts}>
        <StanceLine stance={told.stance} disputed={told.disputed} /> <span className={styles.stance}>{words(`stance.${told.stance}`)}{told.disputed && `, ${words('disputed').toLowerCase()}`}</span>
        {facts.map((fact) => <span key={fact}> · {fact}</span>)}
      </p>
    </header>
  );
};

interface ListProps {
  readonly dataset: Dataset;
  readonly claim: number;
  readonly several: boolean;
  readonly mask: Uint8Array;
  readonly rows: readonly number[];
  readonly heading?: string;
}

const ClaimList = ({ dataset, claim, several, mask, rows, heading }: ListProps) => {
  const t = useTranslations('inspector');
  const [most, setMost] = useState(PAGE);
  if (rows.length === 0) return null;
  const shown = rows.slice(0, most);
  const listed = claim >= 0 && rows.includes(claim) && !shown.includes(claim) ? [claim, ...shown] : shown;
  return (
    <section>
      {heading !== undefined && <h3 className={styles.against}>{heading}</h3>}
      {listed.map((row) => (
        <ClaimCard key={row} dataset={dataset} claim={row} several={several} chosen={row === claim} hidden={mask[row] !== 1} />
      ))}
      {rows.length > listed.length && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{t('more', { count: rows.length - listed.length })}</Button>}
    </section>
  );
};
