import { Filter, SquareChevronRight, TextQuote } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { edgesOf, documentOfSentence } from '../../core/columns/access';
import type { FoundRow } from '../../core/search';
import { snippet } from '../../core/search/snippet';
import type { Dataset } from '../../model/dataset';
import { useApp } from '../kit/AppContext';
import { Name } from '../kit/Name';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './Hits.module.css';
import { MarkedHit } from './MarkedHit';
import type { FoundCommand } from './matchCommands';
import type { Hit } from './useHits';

interface Props {
  readonly hit: Hit;
  readonly dataset: Dataset | null;
  readonly hiddenOf: (entity: number) => 'byCut' | 'byFilters' | null;
  readonly relationWeight: (predicate: number) => number;
}

/** What a line of the list says. */
export const HitRow = ({ hit, dataset, hiddenOf, relationWeight }: Props) => {
  const t = useTranslations('find');
  if (hit.kind === 'more') return <span className={styles.more}>{t('more', { count: hit.left })}</span>;
  if (hit.kind === 'command') return <CommandHit found={hit.found} />;
  if (dataset === null) return null;
  if (hit.kind === 'entities') return <EntityHit dataset={dataset} found={hit.found} hidden={hiddenOf(hit.found.row)} />;
  if (hit.kind === 'relations') return <RelationHit dataset={dataset} found={hit.found} links={relationWeight(hit.found.row)} />;
  return <SentenceHit dataset={dataset} found={hit.found} />;
};

interface FoundProps {
  readonly dataset: Dataset;
  readonly found: FoundRow;
}

const WIDTH = 130;

const EntityHit = ({ dataset, found, hidden }: FoundProps & { readonly hidden: 'byCut' | 'byFilters' | null }) => {
  const t = useTranslations('find');
  const name = useLocal()(dataset.entities.names[found.row]);
  const shown = snippet(found.text, found.marks, WIDTH);
  const byName = found.text === name;
  return (
    <>
      <span className={styles.icon}><TypeSymbol type={dataset.types[dataset.entities.type[found.row]!]?.id ?? ''} size={11} /></span>
      <span className={styles.words}>
        <bdi className={styles.name}>{byName ? <MarkedHit {...shown} /> : <VisibleText text={snippet(name, [], WIDTH).text} />}</bdi>
        {!byName && <bdi className={styles.other}><MarkedHit {...shown} /></bdi>}
      </span>
      <span className={styles.note}>{hidden === null ? t('links', { count: edgesOf(dataset, found.row).length }) : t(hidden)}</span>
    </>
  );
};

const RelationHit = ({ dataset, found, links }: FoundProps & { readonly links: number }) => {
  const t = useTranslations('find');
  const label = useLocal()(dataset.predicates[found.row]?.label);
  const alone = useApp(({ view }) => view.filters['predicate']?.include.length === 1 && view.filters['predicate'].include[0] === dataset.predicates[found.row]?.id);
  const shown = snippet(found.text, found.marks, WIDTH);
  const byLabel = found.text === label;
  return (
    <>
      <span className={styles.icon}><Filter size={14} aria-hidden /></span>
      <span className={styles.words}>
        <bdi className={styles.relation}>{byLabel ? <MarkedHit {...shown} /> : <VisibleText text={snippet(label, [], WIDTH).text} />}</bdi>
        {!byLabel && <bdi className={styles.other}><MarkedHit {...shown} /></bdi>}
      </span>
      <span className={styles.note}>{t('links', { count: links })}, {t(alone ? 'alreadyOnly' : 'filterTo')}</span>
    </>
  );
};

const SentenceHit = ({ dataset, found }: FoundProps) => {
  const t = useTranslations('find');
  const local = useLocal();
  const { documents } = dataset;
  const document = documentOfSentence(documents.sentenceOffsets, found.row);
  const place = found.row - documents.sentenceOffsets[document]! + 1;
  const title = local(documents.titles[document]);
  const where = t(found.of === 'translation' ? 'translatedPlace' : 'place', { place });
  return (
    <>
      <span className={styles.icon}><TextQuote size={14} aria-hidden /></span>
      <span className={styles.words}>
        <q className={styles.quote} lang={found.lang}><bdi><MarkedHit {...snippet(found.text, found.marks, WIDTH)} /></bdi></q>
        <span className={styles.where}>{where} · <Name text={title === '' ? documents.ids[document]! : title} /></span>
      </span>
    </>
  );
};

const CommandHit = ({ found: { command, marks } }: { readonly found: FoundCommand }) => (
  <>
    <span className={styles.icon}><SquareChevronRight size={14} aria-hidden /></span>
    <bdi className={styles.words}><MarkedHit text={command.label} marks={marks} /></bdi>
    {command.keys !== undefined && <kbd className={styles.keys}>{command.keys}</kbd>}
  </>
);
