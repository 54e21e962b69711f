import { useLocale, useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
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
  const publisher = local(publisherOf(dataset, document));
  const date = published[document];
  const url = urls[document];
  const hash = sha256[document];
  const when = date === undefined ? '' : dateInWords(date, language);
  const line = publisher === '' ? (when === '' ? '' : t('publishedOn', { date: when }))
    : when === '' ? t('publishedBy', { publisher }) : t('published', { publisher, date: when });
  const account = local(dataset.meta.provenance);
  return (
    <div className={styles.provenance}>
      {line !== '' && <p className={styles.line}>{line}</p>}
      {account !== '' && <p>{account}</p>}
      {url !== undefined && <p><SafeLink address={url} /></p>}
      {hash !== undefined && <p className={styles.hash}>{t('fingerprint')} <code>{hash}</code></p>}
    </div>
  );
};
