import { Fragment, memo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Block } from '../../core/evidence/blocksOf';
import type { Dataset } from '../../model/dataset';
import type { Mark } from '../../model/span';
import { VisibleText } from '../kit/VisibleText';
import styles from './BlockText.module.css';
import { languageName } from '../kit/languageName';
import { SentenceText } from './SentenceText';
import type { Translation } from './translationOf';

interface Props {
  readonly dataset: Dataset;
  readonly document: number;
  readonly block: Block;
  readonly marks: ReadonlyMap<number, readonly Mark[]>;
  /** Sentences at which the selection stops. */
  readonly visited: ReadonlySet<number>;
  readonly current: number;
  /** Row of the selected entity, or -1. */
  readonly chosen: number;
  readonly translation: Translation | null;
}

const NONE: readonly Mark[] = [];

/** A headline, caption or paragraph, verbatim: what stands between its sentences too. */
export const BlockText = memo(({ dataset, document, block, marks, visited, current, chosen, translation }: Props) => {
  const { sentenceStart, sentenceEnd, sentenceOffsets, texts } = dataset.documents;
  const text = texts[document] ?? '';
  const pieces = [];
  let at = block.start;
  for (let row = block.first; row < block.last; row++) {
    const start = Math.max(block.start, sentenceStart[row]!);
    const end = Math.min(block.end, sentenceEnd[row]!);
    const seen = visited.has(row);
    pieces.push(
      <Fragment key={row}>
        {start > at && <VisibleText text={text.slice(at, start)} />}
        <SentenceText
          dataset={dataset}
          document={document}
          row={row}
          index={row - sentenceOffsets[document]!}
          start={start}
          end={end}
          marks={marks.get(row) ?? NONE}
          state={row === current ? 'current' : seen ? 'visited' : 'quiet'}
          chosen={seen ? chosen : -1}
          translation={translationFor(block, row - sentenceOffsets[document]!, translation)}
          translationLang={translation?.lang ?? ''}
        />
      </Fragment>,
    );
    at = Math.max(at, end);
  }
  if (at < block.end) pieces.push(<VisibleText key="rest" text={text.slice(at, block.end)} />);
  const own = dataset.documents.langs[document];
  const Element = block.kind === 'headline' ? 'h3' : 'p';
  return (
    <div className={styles.block} data-part={block.kind} data-foreign={block.lang !== own || undefined}>
      <BlockLabel kind={block.kind} foreign={block.lang === own ? '' : block.lang} />
      <Element className={styles.words} lang={block.lang} data-start={block.start}>{pieces}</Element>
    </div>
  );
});

/** A sentence that is in the translation's language already needs none. */
function translationFor(block: Block, index: number, translation: Translation | null): string {
  return translation === null || block.lang.split('-')[0] === translation.lang.split('-')[0] ? '' : (translation.sentences[index] ?? '');
}

const BlockLabel = ({ kind, foreign }: { readonly kind: Block['kind']; readonly foreign: string }) => {
  const t = useTranslations('reader');
  const language = useLocale();
  const named = kind === 'caption' ? t('captionOf') : kind === 'link' ? t('linked') : '';
  const label = [named, foreign === '' ? '' : t('otherLanguage', { language: languageName(foreign, language) })].filter((piece) => piece !== '').join(', ');
  return label === '' ? null : <p className={styles.label} lang={language}>{label}</p>;
};
