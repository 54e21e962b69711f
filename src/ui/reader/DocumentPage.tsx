import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import { blocksOf } from '../../core/evidence/blocksOf';
import { edgesOfSentence } from '../../core/evidence/sentenceEdges';
import { edgeSelection, sentenceSelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { useActions } from '../kit/AppContext';
import { LaterPart } from '../kit/LaterPart';
import { BlockText } from './BlockText';
import styles from './DocumentPage.module.css';
import { languageName } from '../kit/languageName';
import type { Translation } from './translationOf';
import { useBlockWindow } from './useBlockWindow';
import type { ReadingPlace } from './useReadingPlace';
import { WordsButton } from './WordsButton';
import { useRovingFocus } from './useRovingFocus';

interface Props {
  readonly dataset: Dataset;
  readonly place: ReadingPlace;
  /** Sentence row to the evidence in it. */
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** The translation to show, if it is asked for. */
  readonly translation: Translation | null;
}

const fetchChooser = () => import('./EdgeChooser').then(({ EdgeChooser }) => EdgeChooser);

/**
 * The text of a document, block by block. A mention selects its entity; the rest of a sentence, or the note at its end,
 * the edge that rests on it, or, where none does, the sentence itself. The whole hears the clicks of its sentences, so that none of these is drawn again for them.
 */
export const DocumentPage = ({ dataset, place, marks, translation }: Props) => {
  const t = useTranslations('reader');
  const language = useLocale();
  const { select } = useActions();
  const page = useRef<HTMLDivElement>(null);
  const [choosing, setChoosing] = useState<{ readonly sentence: number; readonly from: Element } | null>(null);
  const { document, stops, stop, chosen } = place;
  const current = stop?.document === document ? stop.sentence : -1;
  const blocks = blocksOf(dataset, document);
  const shown = useBlockWindow(blocks, current);
  const moveFocus = useRovingFocus(page, current);
  const visited = useMemo(() => new Set(stops.map(({ sentence }) => sentence)), [stops]);

  const pickEdge = (sentence: number, edge: number, claim: number): void => {
    setChoosing(null);
    place.selectedFrom({ kind: 'edge', row: edge, claim }, sentence);
    select(edgeSelection(dataset, edge, claim));
  };
  const pickSentence = (sentence: number, from: Element): void => {
    const [first, ...others] = edgesOfSentence(dataset, sentence);
    if (first === undefined) {
      place.selectedFrom({ kind: 'sentence', row: sentence }, sentence);
      return select(sentenceSelection(dataset, sentence));
    }
    if (others.length > 0) setChoosing({ sentence, from });
    else pickEdge(sentence, first.edge, first.claim);
  };
  const onClick = (event: MouseEvent): void => {
    // Dragging over the text selects words, and ends in a click too.
    if (!(event.target instanceof Element) || (event.detail > 0 && window.getSelection()?.isCollapsed === false)) return;
    const box = event.target.closest('[data-row]');
    if (box === null) return;
    const sentence = Number(box.getAttribute('data-row'));
    const id = event.target.closest('[data-entity]')?.getAttribute('data-entity') ?? undefined;
    const row = id === undefined ? undefined : entityRow(dataset, id);
    if (id === undefined || row === undefined) return pickSentence(sentence, box.querySelector('[data-note]') ?? box);
    place.selectedFrom({ kind: 'entity', row }, sentence);
    select({ kind: 'entity', id });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-item')) return;
    const press = event.key === 'Enter' || event.key === ' ';
    if (press) event.target.click();
    if (press || moveFocus(event.target, event.key)) event.preventDefault();
  };

  return (
    <div ref={page} className={styles.page} lang={dataset.documents.langs[document]} onClick={onClick} onKeyDown={onKeyDown}>
      {translation !== null && <p className={styles.aside} lang={language}>{t('ours', { language: languageName(translation.lang, language) })}</p>}
      {shown.before > 0 && <MoreButton onPress={shown.showEarlier}>{t('earlier', { count: shown.before })}</MoreButton>}
      {blocks.slice(shown.from, shown.to).map((block) => (
        <BlockText
          key={block.start}
          dataset={dataset}
          document={document}
          block={block}
          marks={marks}
          visited={visited}
          current={current}
          chosen={chosen?.kind === 'entity' ? chosen.row : -1}
          translation={translation}
        />
      ))}
      {shown.after > 0 && <MoreButton onPress={shown.showLater}>{t('later', { count: shown.after })}</MoreButton>}
      <p className={styles.aside} lang={language}>{t('silent')}</p>
      <p className="visually-hidden" lang={language}>{t('hint')}</p>
      <WordsButton page={page} dataset={dataset} document={document} />
      {choosing !== null && (
        <LaterPart fetchPart={fetchChooser} onMissing={() => setChoosing(null)}>
          {(EdgeChooser) => <EdgeChooser dataset={dataset} sentence={choosing.sentence} from={choosing.from} onPick={pickEdge} onClose={() => setChoosing(null)} />}
        </LaterPart>
      )}
    </div>
  );
};

const MoreButton = ({ children, onPress }: { readonly children: string; readonly onPress: () => void }) => (
  <button type="button" className={styles.more} lang={useLocale()} onClick={onPress}>{children}</button>
);
