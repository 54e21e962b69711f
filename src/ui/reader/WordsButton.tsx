import { Highlighter } from 'lucide-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import type { Span } from '../../model/span';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { selectedSpan } from './selectedSpan';
import styles from './WordsButton.module.css';

interface Props {
  readonly page: RefObject<HTMLElement | null>;
  readonly dataset: Dataset;
  /** Row. */
  readonly document: number;
}

interface Chosen {
  readonly dataset: Dataset;
  readonly span: Span;
  /** Below the last line of the words, px from the page's left upper corner. */
  readonly left: number;
  readonly top: number;
}

/** A selection changes with every sign that it grows by; this long without a change, ms, it is what was meant. */
const SETTLED_MS = 250;

/** Px that the button is wide, about: it stays on the page. */
const WIDTH = 190;

/** Beside words that the reader selects in the text: the way to make something of them. */
export const WordsButton = ({ page, dataset, document }: Props) => {
  const t = useTranslations('reader');
  const { startAmending } = useActions();
  const isBusy = useApp((state) => state.dialog !== null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      const box = page.current;
      const span = box === null ? null : selectedSpan(box, dataset, document);
      const lines = span === null ? undefined : window.getSelection()?.getRangeAt(0).getClientRects();
      const last = lines?.[lines.length - 1];
      if (box === null || span === null || last === undefined) return setChosen(null);
      const frame = box.getBoundingClientRect();
      setChosen({ dataset, span, left: Math.max(0, Math.min(last.right - frame.left - WIDTH / 2, frame.width - WIDTH)), top: last.bottom - frame.top });
    };
    const changed = (): void => {
      clearTimeout(timer);
      setChosen(null);
      timer = setTimeout(look, SETTLED_MS);
    };
    window.document.addEventListener('selectionchange', changed);
    return () => {
      clearTimeout(timer);
      window.document.removeEventListener('selectionchange', changed);
    };
  }, [page, dataset, document]);
  if (chosen?.dataset !== dataset || isBusy) return null;
  return (
    <div className={styles.holder} style={{ left: chosen.left, top: chosen.top }}>
      <Button onPress={() => startAmending({ what: 'words', document: dataset.documents.ids[document]!, ...chosen.span })}>
        <Highlighter size={15} aria-hidden />
        {t('fromWords')}
      </Button>
    </div>
  );
};
