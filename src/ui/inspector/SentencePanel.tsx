import { type MouseEvent, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { languageAt } from '../../core/citation';
import { sentenceAt } from '../../core/columns/access';
import { marksFrom, mentionsInDocument } from '../../core/evidence/mentionsInDocument';
import { edgesOfSentence, type SupportedEdge } from '../../core/evidence/sentenceEdges';
import { edgeSelection, entitySelection } from '../../core/selection';
import { dateInWords } from '../../i18n/dateInWords';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { STANCES } from '../../model/vocabulary';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { MarkedText } from '../kit/MarkedText';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './SentencePanel.module.css';
import { useHiddenBy } from './useHiddenBy';

interface Props {
  readonly dataset: Dataset;
  readonly sentence: number;
}

const NO_MARKS: readonly Mark[] = [];

/** A sentence by itself: its words, where it stands, what rests on it and whom it names. */
export const SentencePanel = ({ dataset, sentence }: Props) => {
  const t = useTranslations('inspector.sentence');
  const { select, read, startAmending } = useActions();
  const { document, start, end } = sentenceAt(dataset, sentence);
  const { texts, sentenceOffsets } = dataset.documents;
  const first = sentenceOffsets[document]!;
  const marks = useMemo(() => marksFrom(mentionsInDocument(dataset, document), start, end), [dataset, document, start, end]);
  const mentions = useMemo(() => ({ dataset, marks }), [dataset, marks]);

  // By the pointer alone: the list beneath offers the same to keys.
  const onClick = ({ target }: MouseEvent): void => {
    const id = target instanceof Element ? target.closest('[data-entity]')?.getAttribute('data-entity') : undefined;
    if (id !== undefined && id !== null) select({ kind: 'entity', id });
  };
  return (
    <article>
      <h2 className={styles.title} tabIndex={-1}>{t('title', { place: sentence - first + 1, total: sentenceOffsets[document + 1]! - first })}</h2>
      <Where dataset={dataset} document={document} start={start} />
      <blockquote className={styles.quote} lang={languageAt(dataset, document, start)} onClick={onClick}>
        <MarkedText text={texts[document] ?? ''} start={start} end={end} marks={NO_MARKS} mentions={mentions} />
      </blockquote>
      <Button quiet onPress={() => read(null)}>{t('read')}</Button>
      <Button quiet onPress={() => startAmending({ what: 'words', document: dataset.documents.ids[document]!, start, end })}>{t('addFrom')}</Button>
      <Links dataset={dataset} sentence={sentence} />
      <Names dataset={dataset} entities={[...new Set(marks.map(({ entity }) => entity))]} />
    </article>
  );
};

/** 'Headline of The story · 14 November 2022'. */
const Where = ({ dataset, document, start }: { readonly dataset: Dataset; readonly document: number; readonly start: number }) => {
  const t = useTranslations('inspector.sentence');
  const part = useTranslations('vocabulary.part');
  const local = useLocal();
  const language = useLocale();
  const { titles, ids, parts, published } = dataset.documents;
  const title = local(titles[document]);
  const kind = parts[document]?.find((one) => one.start <= start && start < one.end)?.kind ?? 'body';
  const date = published[document];
  return (
    <p className={styles.where}>
      {kind !== 'body' && `${t('where', { part: part(kind) })} `}
      <Name text={title === '' ? ids[document]! : title} />
      {date !== undefined && ` · ${dateInWords(date, language)}`}
    </p>
  );
};

const Links = ({ dataset, sentence }: Props) => {
  const t = useTranslations('inspector.sentence');
  const visible = useApp(useSelectors().visible);
  const edges = edgesOfSentence(dataset, sentence);
  if (visible === null) return null;
  if (edges.length === 0) return <p className={styles.none}>{t('none')}</p>;
  // The claim to open is one that the filters leave, where they leave one.
  const shown = new Map(edgesOfSentence(dataset, sentence, visible.claims).map((one) => [one.edge, one]));
  return (
    <section>
      <h3 className={styles.heading}>{t('links', { count: edges.length })}</h3>
      <ul>
        {edges.map((one) => (
          <li key={one.edge}><LinkRow dataset={dataset} link={shown.get(one.edge) ?? one} hidden={!shown.has(one.edge)} /></li>
        ))}
      </ul>
    </section>
  );
};

interface RowProps {
  readonly dataset: Dataset;
  readonly link: SupportedEdge;
  readonly hidden: boolean;
}

const LinkRow = ({ dataset, link: { edge, claim }, hidden }: RowProps) => {
  const tip = useTranslations('inspector');
  const words = useTranslations('vocabulary.stance');
  const by = useHiddenBy();
  const local = useLocal();
  const { select } = useActions();
  const { edges, entities, predicates, claims } = dataset;
  const stance = STANCES[claims.stance[claim]!] ?? 'stated';
  return (
    <button type="button" className={styles.row} data-hidden={hidden || undefined} onClick={() => select(edgeSelection(dataset, edge, claim))}>
      <span className={styles.mark}><StanceLine stance={stance} /></span>
      <span className={styles.words}>
        <Name text={local(entities.names[edges.subject[edge]!])} /> <em><VisibleText text={local(predicates[edges.predicate[edge]!]?.label)} /></em>{' '}
        <Name text={local(entities.names[edges.object[edge]!])} />
      </span>{' '}
      <span className={styles.note}>{words(stance)}{hidden && `, ${tip('hidden', { by })}`}</span>
    </button>
  );
};

const Names = ({ dataset, entities }: { readonly dataset: Dataset; readonly entities: readonly number[] }) => {
  const t = useTranslations('inspector.sentence');
  const local = useLocal();
  const { select } = useActions();
  if (entities.length === 0) return <p className={styles.none}>{t('noneNamed')}</p>;
  return (
    <section>
      <h3 className={styles.heading}>{t('names')}</h3>
      <ul>
        {entities.map((entity) => (
          <li key={entity}>
            <button type="button" className={styles.row} onClick={() => select(entitySelection(dataset, entity))}>
              <span className={styles.mark}><TypeSymbol type={dataset.types[dataset.entities.type[entity]!]?.id ?? ''} size={11} /></span>
              <Name className={styles.words} text={local(dataset.entities.names[entity])} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
