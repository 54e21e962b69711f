import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { claimAt } from '../../core/columns/access';
import { amendedSince, type ChangedClaim, changesSince, holds } from '../../core/proof';
import { edgeSelection } from '../../core/selection';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import { useActions } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { CheckBadge } from '../kit/CheckBadge';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './SnapshotReport.module.css';

const PAGE = 100;

/** What came out when the quotes of a snapshot were looked up again; nothing for a file that is none. */
export const SnapshotReport = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('files.snapshot');
  const language = useLocale();
  const changes = changesSince(dataset);
  if (changes === null) return null;
  const amended = amendedSince(dataset);
  const { made, documents, before, fallen, risen, added, gone } = changes;
  return (
    <section className={styles.snapshot} data-testid="snapshot">
      <h3 className={styles.title}>{t('title', { day: dateInWords(made, language) })}</h3>
      <p>{holds(changes) ? t('holds', { count: dataset.claims.count }) : t('lookedUp')}</p>
      {amended > 0 && !holds(changes) && <p>{t('amended', { count: amended })}</p>}
      {documents.length > 0 && (
        <>
          <p className={styles.kind}>{t('documents', { count: documents.length })}</p>
          <Titles dataset={dataset} documents={documents} />
        </>
      )}
      {before.length > 0 && (
        <>
          <p className={styles.kind}>{t('before', { count: before.length })}</p>
          <Titles dataset={dataset} documents={before} />
        </>
      )}
      <Changed dataset={dataset} title={t('fallen', { count: fallen.length })} claims={fallen} />
      <Changed dataset={dataset} title={t('risen', { count: risen.length })} claims={risen} />
      {added.length > 0 && <p className={styles.kind}>{t('added', { count: added.length })}</p>}
      {gone.length > 0 && <p className={styles.kind}>{t('gone', { count: gone.length })}</p>}
    </section>
  );
};

const Titles = ({ dataset, documents }: { readonly dataset: Dataset; readonly documents: readonly string[] }) => {
  const local = useLocal();
  const titles = new Map(dataset.documents.ids.map((id, row) => [id, local(dataset.documents.titles[row])]));
  const named = (id: string): string => {
    const title = titles.get(id) ?? '';
    return title === '' ? id : title;
  };
  return (
    <ul className={styles.documents}>
      {documents.map((id) => <li key={id}><bdi><VisibleText text={named(id)} /></bdi></li>)}
    </ul>
  );
};

interface Props {
  readonly dataset: Dataset;
  readonly title: string;
  readonly claims: readonly ChangedClaim[];
}

const Changed = ({ dataset, title, claims }: Props) => {
  const more = useTranslations('inspector');
  const t = useTranslations('files.snapshot');
  const local = useLocal();
  const { select, showDialog } = useActions();
  const [most, setMost] = useState(PAGE);
  if (claims.length === 0) return null;
  return (
    <>
      <p className={styles.kind}>{title}</p>
      <ul>
        {claims.slice(0, most).map(({ claim, was, now }) => {
          const { subject, predicate, object, edge } = claimAt(dataset, claim);
          return (
            <li key={claim}>
              <button
                type="button"
                className={styles.claim}
                onClick={() => {
                  select(edgeSelection(dataset, edge, claim));
                  showDialog(null);
                }}
              >
                <span>
                  <bdi><VisibleText text={local(dataset.entities.names[subject])} /></bdi> <em>{local(dataset.predicates[predicate]?.label)}</em>{' '}
                  <bdi><VisibleText text={local(dataset.entities.names[object])} /></bdi>
                </span>
                <span className={styles.checks}>
                  <CheckBadge check={was} /> <span className="visually-hidden">{t('then')}</span><span aria-hidden="true">→</span> <CheckBadge check={now} />
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {claims.length > most && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{more('more', { count: claims.length - most })}</Button>}
    </>
  );
};
