import { useMemo } from 'react';
import { Menu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useLocale, useTranslations } from 'use-intl';
import { edgesOfSentence } from '../../core/evidence/sentenceEdges';
import type { Dataset } from '../../model/dataset';
import { STANCES } from '../../model/vocabulary';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './EdgeChooser.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly sentence: number;
  /** What it opens beside. */
  readonly from: Element;
  readonly onPick: (sentence: number, edge: number, claim: number) => void;
  readonly onClose: () => void;
}

/** The edges that rest on a sentence, to choose one of. */
export const EdgeChooser = ({ dataset, sentence, from, onPick, onClose }: Props) => {
  const t = useTranslations('reader');
  const words = useTranslations('vocabulary.stance');
  const language = useLocale();
  const local = useLocal();
  const anchor = useMemo(() => ({ current: from }), [from]);
  const edges = edgesOfSentence(dataset, sentence);
  const { subject, predicate, object } = dataset.edges;
  const nameOf = (entity: number | undefined): string => local(dataset.entities.names[entity ?? -1]);
  return (
    <Popover aria-label={t('chooseEdge')} className={styles.popover ?? ''} triggerRef={anchor} isOpen onOpenChange={(open) => !open && onClose()} placement="bottom start" offset={4}>
      <Menu
        className={styles.menu ?? ''}
        aria-label={t('chooseEdge')}
        autoFocus="first"
        lang={language}
        onAction={(key) => {
          const edge = edges[Number(key)];
          if (edge !== undefined) onPick(sentence, edge.edge, edge.claim);
        }}
      >
        {edges.map(({ edge, claim }, place) => {
          const stance = STANCES[dataset.claims.stance[claim]!] ?? 'stated';
          const [start, relation, to] = [nameOf(subject[edge]), local(dataset.predicates[predicate[edge]!]?.label), nameOf(object[edge])];
          return (
            <MenuItem key={edge} id={String(place)} className={styles.item ?? ''} textValue={`${start} ${relation} ${to}, ${words(stance)}`}>
              <StanceLine stance={stance} />
              <span><Name text={start} /> <em><VisibleText text={relation} /></em> <Name text={to} /></span>
            </MenuItem>
          );
        })}
      </Menu>
    </Popover>
  );
};
