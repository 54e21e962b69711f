import { useId, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { claimAt, evidenceOf, quoteOf } from '../../core/columns/access';
import { quotedWords } from '../../core/amend/quotedWords';
import { closestPassage } from '../../core/check/closest';
import { indexText, occurrences } from '../../core/text/anchor';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import { Button } from '../kit/Button';
import { SelectLine, TextBlock } from '../kit/Fields';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import { AmendForm } from './AmendForm';
import styles from './AmendForm.module.css';
import { useAmend } from './useAmend';

/** Places that are offered where the words stand several times, and the words shown around each, UTF-16. */
const MOST_PLACES = 12;
const AROUND = 40;

/** Other words for a quote of a claim, or one more: looked up in the document as they are written. */
export const QuoteForm = ({ dataset, claim }: { readonly dataset: Dataset; readonly claim: number }) => {
  const t = useTranslations('amend.quote');
  const local = useLocal();
  const { entities, predicates, documents, spans } = dataset;
  const { id, subject, predicate, object } = claimAt(dataset, claim);
  const quotes = evidenceOf(dataset, claim);
  // What is to be mended stands first: a quote that is nowhere, or in several places.
  const [place, setPlace] = useState(Math.max(0, quotes.findIndex(({ span }) => spans.start[span]! < 0)));
  const chosen = quotes[place];
  const before = chosen === undefined ? '' : quoteOf(dataset, chosen.span);
  const stated = chosen === undefined ? -1 : spans.document[chosen.span]!;
  const [document, setDocument] = useState(stated >= 0 ? stated : Math.max(0, documents.texts.findIndex((text) => text !== undefined)));
  const [written, setWritten] = useState<string | null>(null);
  const [which, setWhich] = useState(0);
  const { amend, isBusy, fault } = useAmend();

  const text = documents.texts[document];
  const words = (written ?? before).trim();
  const indexed = useMemo(() => (text === undefined ? null : indexText(text)), [text]);
  const found = useMemo(() => (indexed === null ? [] : occurrences(indexed, words, MOST_PLACES)), [indexed, words]);
  const closest = useMemo(() => (indexed === null || found.length > 0 || words === '' ? null : closestPassage(indexed, words)), [indexed, found, words]);
  const span = found.length === 1 ? found[0] : found[which];
  const isChanged = span !== undefined && (chosen === undefined || spans.document[chosen.span] !== document || spans.start[chosen.span] !== span.start || spans.end[chosen.span] !== span.end);
  const note = text === undefined ? t('noText') : words === '' ? t('empty') : found.length === 0 ? t('missing') : !isChanged ? t('asIs') : found.length === 1 ? t('found') : '';
  const choosePlace = (value: number): void => {
    setPlace(value);
    setWritten(null);
    setWhich(0);
    const named = quotes[value] === undefined ? -1 : spans.document[quotes[value].span]!;
    if (named >= 0) setDocument(named);
  };
  return (
    <AmendForm
      submit={t('save')}
      note={note}
      isReady={isChanged}
      isBusy={isBusy}
      fault={fault}
      onSubmit={() => span !== undefined && amend([{ kind: 'correctQuote', claim: id, evidence: place, words: quotedWords(dataset, document, span.start, span.end) }])}
    >
      <p className={styles.quote}>
        {t.rich('what', { subject: () => <Name text={local(entities.names[subject])} />, predicate: () => <em><VisibleText text={local(predicates[predicate]?.label)} /></em>, object: () => <Name text={local(entities.names[object])} /> })}
      </p>
      {quotes.length > 0 && (
        <SelectLine
          label={t('quote', { number: place + 1 })}
          value={String(place)}
          options={[...quotes.map(({ span: row }, number) => ({ id: String(number), label: `${number + 1}. ${quoteOf(dataset, row).slice(0, 80)}` })), { id: String(quotes.length), label: t('another') }]}
          onChange={(value) => choosePlace(Number(value))}
        />
      )}
      {documents.count > 1 && (
        <SelectLine
          label={t('in')}
          value={String(document)}
          options={documents.ids.map((name, row) => ({ id: String(row), label: local(documents.titles[row]) || name }))}
          onChange={(value) => setDocument(Number(value))}
        />
      )}
      <TextBlock label={t('quote', { number: place + 1 })} rows={3} value={written ?? before} onChange={(value) => {
        setWritten(value);
        setWhich(0);
      }} />
      <div>
        <Button quiet onPress={() => amend([{ kind: 'removeClaim', claims: [id] }])}>{t('remove')}</Button>
      </div>
      {text !== undefined && found.length > 1 && <Places text={text} found={found} which={which} onChoose={setWhich} />}
      {text !== undefined && closest !== null && (
        <div className={styles.group}>
          <p className={styles.legend}>{t('closest')}</p>
          <p className={styles.quote} lang={documents.langs[document]}><VisibleText text={text.slice(closest.start, closest.end)} /></p>
          <div><Button quiet onPress={() => setWritten(text.slice(closest.start, closest.end))}>{t('use')}</Button></div>
        </div>
      )}
    </AmendForm>
  );
};

interface PlacesProps {
  readonly text: string;
  readonly found: readonly Span[];
  readonly which: number;
  readonly onChoose: (place: number) => void;
}

const Places = ({ text, found, which, onChoose }: PlacesProps) => {
  const t = useTranslations('amend.quote');
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('several', { count: found.length })}</legend>
      {found.map(({ start, end }, place) => (
        <label key={start} className={styles.choice}>
          <input type="radio" name={name} checked={which === place} onChange={() => onChoose(place)} />
          <span>
            <VisibleText text={`…${text.slice(Math.max(0, start - AROUND), start)}`} />
            <strong><VisibleText text={text.slice(start, end)} /></strong>
            <VisibleText text={`${text.slice(end, end + AROUND)}…`} />
          </span>
        </label>
      ))}
    </fieldset>
  );
};
