import { type ReactNode, useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useTranslations } from 'use-intl';
import { facetTable } from '../../core/visible';
import type { ValueFacet } from '../../core/facets/contract';
import type { Dataset } from '../../model/dataset';
import type { FacetChoice } from '../../model/view';
import { useActions } from '../kit/AppContext';
import { FoldedSection } from './FoldedSection';
import styles from './FacetSection.module.css';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  readonly choice: FacetChoice;
  readonly children: ReactNode;
}

const MODES = ['any', 'all'] as const;

/** The frame of a facet over values; once two are chosen, it asks whether a claim must have any or all of them. */
export const FacetSection = ({ facet, dataset, choice, children }: Props) => {
  const t = useTranslations('facets');
  const { setMode } = useActions();
  const label = useId();
  // Where no claim has two values, all of two would be none.
  const { rows } = facetTable(dataset, facet);
  const several = facet.several && rows.values.length > dataset.claims.count;
  return (
    <FoldedSection facet={facet.id} choice={choice}>
      {(several || choice.mode === 'all') && choice.include.length > 1 && (
        <div className={styles.modes} role="group" aria-labelledby={label}>
          <span id={label} className={styles.modeLabel}>
            {t('mode')}
          </span>
          {MODES.map((mode) => (
            <ToggleButton key={mode} className={styles.mode ?? ''} isSelected={choice.mode === mode} onChange={() => setMode(facet.id, mode)}>
              {t(mode)}
            </ToggleButton>
          ))}
        </div>
      )}
      {children}
    </FoldedSection>
  );
};
