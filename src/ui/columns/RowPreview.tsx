import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { tableDate } from '../../core/formats/table/tableDate';
import { tableRow } from '../../core/formats/table/tableRow';
import type { TableMapping } from '../../model/table';
import { Name } from '../kit/Name';
import { VisibleText } from '../kit/VisibleText';
import styles from './RowPreview.module.css';

interface Props {
  readonly cells: readonly string[];
  readonly mapping: TableMapping;
}

/** A quote is shown so far, in UTF-16 units. */
const SHOWN = 160;

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN).toWellFormed()}…` : text);

/** A row as it will be read: 'Ada Lane – donated to – Blue Party', and what bears it out. */
export const RowPreview = ({ cells, mapping }: Props) => {
  const t = useTranslations('columns');
  const { subject, predicate, object, subjectType, objectType, quote, document, url, text, speaker, date, certainty } = tableRow(cells, mapping);
  const when = date === '' ? '' : (tableDate(date) ?? t('noDate', { date }));
  const source = document || url;
  const facts: readonly ReactNode[] = [
    quote !== '' && <q><VisibleText text={short(quote)} /></q>,
    speaker !== '' && t.rich('saidBy', { speaker: () => <Name text={speaker} /> }),
    source !== '' && t.rich('inDocument', { document: () => <Name text={short(source)} /> }),
    text !== '' && t('withText'),
    when,
    certainty,
  ].filter((fact) => fact !== '' && fact !== false);
  return (
    <li className={styles.row}>
      <p>
        <End name={subject} type={subjectType} /> – {predicate === '' ? t('linked') : <Name text={predicate} />} – <End name={object} type={objectType} />
      </p>
      {facts.length > 0 && <p className={styles.soft}>{facts.map((fact, place) => <Fragment key={place}>{place > 0 && ' · '}{fact}</Fragment>)}</p>}
      {(subject === '' || object === '') && <p className={styles.soft}>{t('leftOut')}</p>}
    </li>
  );
};

const End = ({ name, type }: { readonly name: string; readonly type: string }) => {
  if (name === '') return <span aria-hidden>…</span>;
  return (
    <>
      <strong><Name text={name} /></strong>
      {type !== '' && <span className={styles.soft}> (<Name text={type} />)</span>}
    </>
  );
};
