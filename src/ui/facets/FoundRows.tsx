import { Search, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslations } from 'use-intl';
import type { ValueFacet } from '../../core/facets/contract';
import { bareName } from '../../core/filterSentence/tokens';
import { useOptionLabel } from '../kit/useOptionLabel';
import { useFacetName } from './useFacetName';
import { FOLDED } from './FoldedRows';
import styles from './FoundRows.module.css';
import type { Row } from './rowsOf';

interface Props {
  readonly facet: ValueFacet;
  readonly rows: readonly Row[];
  /** Shows what is found; `searching`: the reader has asked for something. */
  readonly children: (found: readonly Row[], searching: boolean) => ReactNode;
}

/** Above a long list of values, a field that narrows it: blind to case and accents, in any language of the names. */
export const FoundRows = ({ facet, rows, children }: Props) => {
  const t = useTranslations('facets');
  const facetName = useFacetName();
  const nameOf = useOptionLabel();
  const [sought, setSought] = useState('');
  const words = bareName(sought);
  const namesOf = ({ label }: Row): readonly string[] => [
    nameOf(label), ...('text' in label ? Object.values(label.text) : 'voice' in label ? Object.values(label.voice) : []),
  ];
  const found = words === '' ? rows : rows.filter((row) => namesOf(row).some((name) => bareName(name).includes(words)));
  if (rows.length <= FOLDED + 1) return children(rows, false);
  return (
    <>
      <SearchField className={styles.field ?? ''} aria-label={t('findIn', { facet: facetName(facet.id) })} value={sought} onChange={setSought}>
        <Search className={styles.glass} size={13} aria-hidden />
        <Input className={styles.input ?? ''} placeholder={t('findHint')} spellCheck={false} />
        <Button className={styles.clear ?? ''} aria-label={t('clearSearch')}>
          <X size={13} aria-hidden />
        </Button>
      </SearchField>
      <p role="status" className={found.length === 0 ? styles.none : 'visually-hidden'}>
        {found.length === 0 && t('noValue')}
      </p>
      {children(found, words !== '')}
    </>
  );
};
