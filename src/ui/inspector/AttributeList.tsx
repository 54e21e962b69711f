import { useLocale, useTranslations } from 'use-intl';
import type { Attributes } from '../../model/dataset';
import { VisibleText } from '../kit/VisibleText';
import styles from './AttributeList.module.css';

/** So many stand open; the rest is one press away. */
const OPEN = 5;

type Pair = readonly [name: string, value: Attributes[string]];

/** What the file says of an entity or a claim beyond what Edgewise has words for, in the file's own words. */
export const AttributeList = ({ attributes }: { readonly attributes: Attributes }) => {
  const t = useTranslations('inspector');
  const listed = Object.entries(attributes);
  if (listed.length === 0) return null;
  const more = listed.length - OPEN;
  return (
    <section className={styles.attributes} aria-label={t('attributes')}>
      <p className={styles.title} aria-hidden>{t('attributes')}</p>
      <Pairs listed={listed.slice(0, OPEN)} />
      {more > 0 && (
        <details>
          <summary className={styles.more}>{t('more', { count: more })}</summary>
          <Pairs listed={listed.slice(OPEN)} />
        </details>
      )}
    </section>
  );
};

const Pairs = ({ listed }: { readonly listed: readonly Pair[] }) => (
  <dl className={styles.list}>
    {listed.map(([name, value]) => (
      <div key={name} className={styles.row}>
        <dt><VisibleText text={name} /></dt>
        <dd><Value value={value} /></dd>
      </div>
    ))}
  </dl>
);

const Value = ({ value }: { readonly value: Attributes[string] }) => {
  const t = useTranslations('inspector');
  const language = useLocale();
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  return <VisibleText text={typeof value === 'number' ? value.toLocaleString(language, { maximumFractionDigits: 6, useGrouping: 'min2' }) : value} />;
};
