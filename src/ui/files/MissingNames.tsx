import { useTranslations } from 'use-intl';
import styles from './MissingNames.module.css';
import type { MissingFiles } from './missingTexts';

/** Which files are wanted, and why. Long lists are cut: the load report has them all. */
export const MissingNames = ({ names, forQuotes }: MissingFiles) => {
  const t = useTranslations('app');
  const MOST = 6;
  return (
    <div className={styles.missing}>
      <p>{t('openDialog.needs', { count: names.length })}</p>
      <ul>
        {names.slice(0, MOST).map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
        {names.length > MOST && <li>…</li>}
      </ul>
      <p>{t(forQuotes ? 'openDialog.needsWhy' : 'openDialog.needsTranslation')}</p>
    </div>
  );
};
