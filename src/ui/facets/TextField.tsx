import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { useSingleKeys } from '../kit/useSingleKeys';
import styles from './TextField.module.css';

/** Long enough to spare the canvas the letters in between, short enough not to be felt. */
const PAUSE_MS = 120;

/** Narrows to claims whose names or quotes hold every word. `/` brings the reader here from anywhere. */
export const TextField = ({ facet }: { readonly facet: string }) => {
  const t = useTranslations('facets');
  const query = useApp((state) => state.view.filters[facet]?.query ?? '');
  const { setQuery } = useActions();
  const [draft, setDraft] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      setQuery(facet, draft);
      setDraft(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, facet, setQuery]);

  useSingleKeys({ '/': () => input.current?.focus() });

  return (
    <SearchField className={styles.field ?? ''} aria-label={t(`names.${facet}` as 'names.text')} value={draft ?? query} onChange={setDraft}>
      <Search className={styles.glass} size={15} aria-hidden />
      <Input ref={input} className={styles.input ?? ''} placeholder={t('search')} aria-keyshortcuts="/" spellCheck={false} />
      <kbd className={styles.hint} aria-hidden="true">
        /
      </kbd>
      <Button className={styles.clear ?? ''} aria-label={t('clearSearch')}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
};
