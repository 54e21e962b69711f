import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { isIdle } from '../../core/visible';
import type { FacetChoice } from '../../model/view';
import { useActions } from '../kit/AppContext';
import styles from './FacetSection.module.css';
import { useFacetName } from './useFacetName';

interface Props {
  readonly facet: string;
  readonly choice: FacetChoice;
  readonly children: ReactNode;
}

/** Open from the start; the others once they filter, or when the reader opens them. */
const MAIN: readonly string[] = ['type', 'stance', 'saidBy', 'predicate', 'check'];

/** A section of the filters: its name, which folds it, and the way to clear it. */
export const FoldedSection = ({ facet, choice, children }: Props) => {
  const t = useTranslations('facets');
  const facetName = useFacetName();
  const { clearFacet } = useActions();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const title = useId();
  const body = useId();
  const filters = !isIdle(choice);
  const open = wanted ?? (MAIN.includes(facet) || filters);
  const name = facetName(facet);
  return (
    <section className={styles.section} role="group" aria-labelledby={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <Button className={styles.fold ?? ''} aria-expanded={open} {...(open && { 'aria-controls': body })} onPress={() => setWanted(!open)}>
            <ChevronRight size={12} aria-hidden />
            <span id={title}>{name}</span>
          </Button>
        </h2>
        {filters && (
          <Button className={styles.clear ?? ''} aria-label={t('clearFacet', { facet: name })} onPress={() => clearFacet(facet)}>
            {t('clear')}
          </Button>
        )}
      </div>
      {open && <div id={body}>{children}</div>}
    </section>
  );
};
