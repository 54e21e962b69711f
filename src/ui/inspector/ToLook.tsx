import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { claimAt } from '../../core/columns/access';
import { claimsToLook } from '../../core/evidence/claimsToLook';
import { shortQuote } from '../../core/evidence/shortQuote';
import { edgeSelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { CheckBadge } from '../kit/CheckBadge';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './ToLook.module.css';

const PAGE = 100;

/** The claims that don't wholly stand in their text, the worst first, each with what it lacks. */
export const ToLook = () => {
  const dataset = useApp((state) => state.dataset);
  return dataset === null ? null : <List dataset={dataset} />;
};

const List = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('look');
  const more = useTranslations('inspector');
  const [most, setMost] = useState(PAGE);
  const rows = claimsToLook(dataset);
  return (
    <div className={styles.panel} data-testid="look">
      <h2 className={styles.title} tabIndex={-1}>{t('title')}</h2>
      {rows.length === 0 && <p className={styles.none}>{t('none')}</p>}
      <p className={styles.intro}>{rows.length === 0 ? t('noneWhy') : t('intro', { count: rows.length })}</p>
      <ul>
        {rows.slice(0, most).map((claim) => <li key={claim}><Row dataset={dataset} claim={claim} /></li>)}
      </ul>
      {rows.length > most && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{more('more', { count: rows.length - most })}</Button>}
    </div>
  );
};

const Row = ({ dataset, claim }: { readonly dataset: Dataset; readonly claim: number }) => {
  const reason = useTranslations('check.reasons');
  const local = useLocal();
  const { select } = useActions();
  const { subject, predicate, object, edge, check, reasons } = claimAt(dataset, claim);
  const quote = shortQuote(dataset, claim);
  return (
    <button type="button" className={styles.row} data-claim={dataset.claims.ids[claim]} onClick={() => select(edgeSelection(dataset, edge, claim))}>
      <span className={styles.head}>
        <Name text={local(dataset.entities.names[subject])} /> <em><VisibleText text={local(dataset.predicates[predicate]?.label)} /></em>{' '}
        <Name text={local(dataset.entities.names[object])} />
      </span>
      {quote.text !== '' && <q className={styles.quote} lang={quote.lang}><VisibleText text={quote.text} /></q>}
      <span className={styles.reasons}>
        <CheckBadge check={check} /> {[...new Set(reasons.map(({ code }) => code))].map((code) => reason(code)).join(' ')}
      </span>
    </button>
  );
};
