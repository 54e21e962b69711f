import { useTranslations } from 'use-intl';
import { Name } from './Name';
import { safeHref } from './safeHref';
import styles from './SafeLink.module.css';

interface Props {
  /** As the file has it. */
  readonly address: string;
  /** What stands for it; without it, the address itself. */
  readonly text?: string;
}

/** A link out of the app where the address is one of the web; else its text with a note. */
export const SafeLink = ({ address, text }: Props) => {
  const t = useTranslations('reader');
  const href = safeHref(address);
  if (href === null) {
    return (
      <span className={styles.refused}>
        <Name className={styles.text} text={address} /> <span className={styles.note}>{t('notLinked')}</span>
      </span>
    );
  }
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      <bdi className={styles.text}>{text ?? shown(href)}</bdi>
      <span className="visually-hidden"> {t('newTab')}</span>
    </a>
  );
};

const shown = (href: string): string => href.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
