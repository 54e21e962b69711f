import { useTranslations } from 'use-intl';
import type { Check } from '../../model/vocabulary';
import { CheckGlyph } from './CheckGlyph';
import styles from './CheckBadge.module.css';

/** What re-reading the documents gave for a claim: glyph, word and colour. */
export const CheckBadge = ({ check }: { readonly check: Check }) => {
  const t = useTranslations('check');
  return (
    <span className={[styles.badge, styles[check]].join(' ')}>
      <CheckGlyph check={check} />
      {t(check)}
    </span>
  );
};
