import { useTranslations } from 'use-intl';
import { FACETS } from '../../core/facets/registry';
import { isIdle } from '../../core/visible';
import { NO_CHOICE } from '../../model/view';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { Button } from '../kit/Button';
import styles from './Facets.module.css';
import { FoldedSection } from './FoldedSection';
import { GroupedFacet } from './GroupedFacet';
import { canNarrow } from './rowsOf';
import { TextField } from './TextField';
import { ValueRows } from './ValueRows';

/** The filters, which are the legend as well: each row bears the mark that the canvas draws. */
export const Facets = () => {
  const t = useTranslations('facets');
  const selectors = useSelectors();
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(selectors.visible);
  const counts = useApp(selectors.counts);
  const filters = useApp((state) => state.view.filters);
  const { clearFilters } = useActions();
  if (dataset === null || visible === null || counts === null) return null;

  const shown = visible.counts.claims;
  const total = dataset.claims.count;
  const result = !visible.filtered ? t('showingAll', { total }) : shown === 0 ? t('showingNone') : t('showing', { shown, total });
  return (
    <div className={styles.facets}>
      <div className={styles.result}>
        <p role="status">{result}</p>
        {visible.filtered && (
          <Button quiet onPress={clearFilters}>
            {t('clearAll')}
          </Button>
        )}
      </div>
      {FACETS.map((facet) => {
        const choice = filters[facet.id] ?? NO_CHOICE;
        if (facet.kind === 'query') {
          if (facet.id === 'text') return <TextField key={facet.id} facet={facet.id} />;
          return (
            <FoldedSection key={facet.id} facet={facet.id} choice={choice}>
              <TextField facet={facet.id} />
            </FoldedSection>
          );
        }
        if (isIdle(choice) && !canNarrow(dataset, facet)) return null;
        const Rows = facet.id === 'predicate' ? GroupedFacet : ValueRows;
        return <Rows key={facet.id} facet={facet} dataset={dataset} counts={counts[facet.id] ?? new Uint32Array()} />;
      })}
    </div>
  );
};
