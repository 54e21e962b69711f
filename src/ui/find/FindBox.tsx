import { Search, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SEARCH_KINDS } from '../../core/search/searched';
import { searchIndex } from '../../core/search/searchIndex';
import { useActions, useApp } from '../kit/AppContext';
import { IconButton } from '../kit/IconButton';
import styles from './FindBox.module.css';
import { FindEmpty } from './FindEmpty';
import { HitList } from './HitList';
import { useChoose } from './useChoose';
import { type Hit, type Most, useHits } from './useHits';

const FIRST: Most = { entities: 6, relations: 4, sentences: 6 };
const STEP = 20;
/** Lines that Page up and Page down pass. */
const PAGE = 8;

/** A field, and beneath it what answers: a combobox, whose focus stays in the field while the arrow keys walk the list. */
export const FindBox = ({ mode }: { readonly mode: 'find' | 'commands' }) => {
  const t = useTranslations('find');
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const dataset = useApp((state) => state.dataset);
  const { showDialog } = useActions();
  const [typed, setTyped] = useState('');
  const [most, setMost] = useState(FIRST);
  const [active, setActive] = useState(0);
  const groups = useHits(mode, typed, most);
  const hits = useMemo(() => groups.flatMap((group) => group.hits), [groups]);
  const at = Math.min(active, hits.length - 1);
  const choose = useChoose();

  useEffect(() => {
    if (dataset === null) return;
    // Made while the reader is still thinking.
    const timer = setTimeout(() => SEARCH_KINDS.forEach((kind) => searchIndex(dataset, kind)), 60);
    return () => clearTimeout(timer);
  }, [dataset]);

  const type = (text: string): void => {
    setTyped(text);
    setMost(FIRST);
    setActive(0);
  };
  const pick = (hit: Hit): void => {
    if (hit.kind === 'more') setMost({ ...most, [hit.of]: most[hit.of] + STEP });
    else choose(hit);
  };
  const move = (to: number): void => setActive(Math.max(0, Math.min(hits.length - 1, to)));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      return showDialog(mode === 'find' ? 'commands' : 'find');
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey || hits.length === 0) return;
    const hit = hits[at];
    switch (event.key) {
      case 'ArrowDown': setActive(at + 1 === hits.length ? 0 : at + 1); break;
      case 'ArrowUp': setActive(at === 0 ? hits.length - 1 : at - 1); break;
      case 'PageDown': move(at + PAGE); break;
      case 'PageUp': move(at - PAGE); break;
      case 'Home': move(0); break;
      case 'End': move(hits.length - 1); break;
      case 'Enter': if (hit !== undefined) pick(hit); break;
      default: return;
    }
    event.preventDefault();
  };

  // Each thing once: the actions of an open palette are no hits yet.
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <Search className={styles.glass} size={17} aria-hidden />
        <input
          ref={input}
          className={styles.input}
          role="combobox"
          aria-label={t(mode === 'find' ? 'field' : 'commandsField')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={hits.length > 0 ? `${id}-${at}` : undefined}
          placeholder={t(mode === 'find' ? 'field' : 'commandsField')}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          enterKeyHint="go"
          autoFocus
          value={typed}
          onChange={({ target }) => type(target.value)}
          onKeyDown={onKeyDown}
        />
        {typed !== '' && (
          <IconButton
            label={t('clear')}
            icon={<X size={15} aria-hidden />}
            onPress={() => {
              type('');
              input.current?.focus();
            }}
          />
        )}
      </div>
      <p className="visually-hidden" role="status">{typed.trim() === '' ? '' : t('found', { count: total })}</p>
      <HitList id={id} groups={groups} active={at} onActive={setActive} onPick={pick} />
      {hits.length === 0 && (
        <FindEmpty
          typed={typed}
          onTry={(text) => {
            type(text);
            input.current?.focus();
          }}
        />
      )}
      <p className={styles.foot} aria-hidden="true">{t.rich('keys', { kbd: (keys) => <kbd>{keys}</kbd> })}</p>
    </div>
  );
};
