import { useTranslations } from 'use-intl';
import type { WantedText } from '../../core/wantedTexts';
import styles from './MissingNames.module.css';

/** Which files are wanted, and why. Long lists are cut: the load report has them all. */
export const MissingNames = ({ wanted }: { readonly wanted: readonly WantedText[] }) => {
  const t = useTranslations('files');
  const MOST = 6;
  return (
    <div className={styles.missing}>
      <p>{t('openDialog.needs', { count: wanted.length })}</p>
      <ul>
        {wanted.slice(0, MOST).map(({ name }) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {wanted.length > MOST && <li>…</li>}
      </ul>
      <p>{t(wanted.some(({ forQuotes }) => forQuotes) ? 'openDialog.needsWhy' : 'openDialog.needsTranslation')}</p>
    </div>
  );
};
