import { Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
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

  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const target = event.target;
      if (target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName))) return;
      if (target instanceof HTMLInputElement && !/^(checkbox|radio)$/.test(target.type)) return;
      if (document.querySelector('[aria-modal="true"]') !== null) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);

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
