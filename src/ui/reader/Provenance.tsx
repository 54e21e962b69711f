import { TriangleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { documentHashes } from '../../core/columns/documentHash';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import { SafeLink } from '../kit/SafeLink';
import { useLocal } from '../kit/useLocal';
import styles from './Provenance.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
}

/** Whose account this is, before its first word. */
export const Provenance = ({ dataset, document }: Props) => {
  const t = useTranslations('reader');
  const local = useLocal();
  const language = useLocale();
  const { published, urls, sha256 } = dataset.documents;
  const hashes = sha256[document] === undefined ? null : documentHashes(dataset, document);
  const publisher = local(publisherOf(dataset, document));
  const date = published[document];
  const url = urls[document];
  const when = date === undefined ? '' : dateInWords(date, language);
  const line = publisher === '' ? (when === '' ? '' : t('publishedOn', { date: when }))
    : when === '' ? t('publishedBy', { publisher }) : t('published', { publisher, date: when });
  const account = local(dataset.meta.provenance);
  return (
    <div className={styles.provenance}>
      {line !== '' && <p className={styles.line}>{line}</p>}
      {account !== '' && <p>{account}</p>}
      {url !== undefined && <p><SafeLink address={url} /></p>}
      {hashes !== null && (hashes.differs
        ? <p className={styles.changed} role="note"><TriangleAlert size={14} aria-hidden /> <span>{t('changedHash', { actual: hashes.actual ?? '', claimed: hashes.claimed ?? '' })}</span></p>
        : <p className={styles.hash}>{t('fingerprint')} <code>{hashes.claimed}</code></p>)}
    </div>
  );
};
