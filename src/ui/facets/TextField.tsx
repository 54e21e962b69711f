import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import styles from './TextField.module.css';
import { useFacetName } from './useFacetName';

/** Long enough to spare the canvas the letters in between, short enough not to be felt. */
const PAUSE_MS = 120;

/** Narrows to claims whose names or quotes hold every word. */
export const TextField = ({ facet }: { readonly facet: string }) => {
  const t = useTranslations('facets');
  const name = useFacetName()(facet);
  const query = useApp((state) => state.view.filters[facet]?.query ?? '');
  const { setQuery } = useActions();
  const [draft, setDraft] = useState<string | null>(null);

  useEffect(() => {
    if (draft === null) return;
    const timer = setTimeout(() => {
      setQuery(facet, draft);
      setDraft(null);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft, facet, setQuery]);

  return (
    <SearchField className={styles.field ?? ''} aria-label={name} value={draft ?? query} onChange={setDraft}>
      <Search className={styles.glass} size={15} aria-hidden />
      <Input className={styles.input ?? ''} placeholder={name} spellCheck={false} />
      <Button className={styles.clear ?? ''} aria-label={t('clearSearch')}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
};
