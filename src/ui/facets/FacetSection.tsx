import { type ReactNode, useId } from 'react';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import { isIdle } from '../../core/visible';
import type { ValueFacet } from '../../core/facets/contract';
import type { FacetChoice } from '../../model/view';
import { useActions } from '../kit/AppContext';
import styles from './FacetSection.module.css';

interface Props {
  readonly facet: ValueFacet;
  readonly choice: FacetChoice;
  readonly children: ReactNode;
}

const MODES = ['any', 'all'] as const;

/** The frame of a facet: its name, the way to clear it, and whether a claim must have any or all of what is chosen. */
export const FacetSection = ({ facet, choice, children }: Props) => {
  const t = useTranslations('facets');
  const { clearFacet, setMode } = useActions();
  const title = useId();
  // A facet of a later version may have no name here yet; the id is better than nothing.
  const name = t.has(`names.${facet.id}` as 'names.type') ? t(`names.${facet.id}` as 'names.type') : facet.id;
  return (
    <section className={styles.section} role="group" aria-labelledby={title}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {name}
        </h2>
        {!isIdle(choice) && (
          <Button className={styles.clear ?? ''} aria-label={t('clearFacet', { facet: name })} onPress={() => clearFacet(facet.id)}>
            {t('clear')}
          </Button>
        )}
      </div>
      {facet.several && choice.include.length > 1 && (
        <div className={styles.modes} role="group" aria-label={t('mode')}>
          {MODES.map((mode) => (
            <ToggleButton key={mode} className={styles.mode ?? ''} isSelected={choice.mode === mode} onChange={() => setMode(facet.id, mode)}>
              {t(mode)}
            </ToggleButton>
          ))}
        </div>
      )}
      {children}
    </section>
  );
};
