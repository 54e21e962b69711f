import { Button } from 'react-aria-components/Button';
import { useLocale, useTranslations } from 'use-intl';
import { dateInWords } from '../../i18n/dateInWords';
import type { DatasetMeta } from '../../model/dataset';
import { Popup } from '../kit/Popup';
import { useLocal } from '../kit/useLocal';
import styles from './Provenance.module.css';

/** Readers must know whose account they are reading: one press away, wherever they are. */
export const Provenance = ({ meta }: { readonly meta: DatasetMeta }) => {
  const t = useTranslations('app');
  return (
    <Popup label={t('provenance')} trigger={<Button className={styles.button ?? ''}>{t('provenance')}</Button>}>
      <ProvenanceText meta={meta} />
    </Popup>
  );
};

export const ProvenanceText = ({ meta }: { readonly meta: DatasetMeta }) => {
  const t = useTranslations('app');
  const local = useLocal();
  const language = useLocale();
  return (
    <div className={styles.text}>
      <p className={styles.account}>{local(meta.provenance)}</p>
      <p>{local(meta.description)}</p>
      {meta.license !== '' && <p className={styles.soft}>{t('license', { license: meta.license })}</p>}
      {meta.created !== '' && <p className={styles.soft}>{t('created', { date: dateInWords(meta.created, language) })}</p>}
    </div>
  );
};
