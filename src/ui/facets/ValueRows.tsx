import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { ValueFacet } from '../../core/facets/contract';
import type { Dataset } from '../../model/dataset';
import { NO_CHOICE } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { FacetRow } from './FacetRow';
import { FacetSection } from './FacetSection';
import styles from './FacetSection.module.css';
import { OptionMark } from './OptionMark';
import { rowsOf } from './rowsOf';
import { useOptionLabel } from './useOptionLabel';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  /** Claims by number of option, each facet ignoring its own choice. */
  readonly counts: Uint32Array;
}

/** Rows a long list shows before it is unfolded, and how many more come at once: a thousand speakers are no list to read. */
const FOLDED = 8;
const MORE = 100;

/** A facet as a plain list. */
export const ValueRows = ({ facet, dataset, counts }: Props) => {
  const t = useTranslations('facets');
  const nameOf = useOptionLabel();
  const choice = useApp((state) => state.view.filters[facet.id]) ?? NO_CHOICE;
  const { toggleOptions, toggleHidden, onlyOption } = useActions();
  const [most, setMost] = useState(FOLDED);

  const rows = rowsOf(dataset, facet);
  const long = rows.length > FOLDED + 1;
  const shown = !long
    ? rows
    : rows.filter(({ value }, place) => place < most || choice.include.includes(value) || choice.exclude.includes(value));
  const marked = facet.id !== 'predicate';

  return (
    <FacetSection facet={facet} choice={choice}>
      {shown.map((row) => {
        const chosen = choice.include.includes(row.value);
        const others = choice.include.length > (chosen ? 1 : 0);
        return (
          <FacetRow
            key={row.value}
            name={nameOf(row.label)}
            count={counts[row.option] ?? 0}
            chosen={chosen}
            hidden={choice.exclude.includes(row.value)}
            mark={marked ? <OptionMark facet={facet.id} dataset={dataset} row={row} /> : null}
            onToggle={() => toggleOptions(facet.id, [row.value])}
            onHide={() => toggleHidden(facet.id, [row.value])}
            onOnly={others ? () => onlyOption(facet.id, row.value) : undefined}
          />
        );
      })}
      {rows.length > shown.length && (
        <Button className={styles.more ?? ''} onPress={() => setMost(most + MORE)}>
          {t('more', { count: rows.length - shown.length })}
        </Button>
      )}
      {most > FOLDED && (
        <Button className={styles.more ?? ''} onPress={() => setMost(FOLDED)}>
          {t('fewer')}
        </Button>
      )}
    </FacetSection>
  );
};
