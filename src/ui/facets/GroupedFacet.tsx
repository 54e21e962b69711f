import { ChevronRight } from 'lucide-react';
import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { ValueFacet } from '../../core/facets/contract';
import type { Dataset } from '../../model/dataset';
import { NO_CHOICE } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { FacetRow } from './FacetRow';
import { FacetSection } from './FacetSection';
import styles from './GroupedFacet.module.css';
import { FoldedRows } from './FoldedRows';
import { FoundRows } from './FoundRows';
import { groupsOf, type PredicateRows } from './groupsOf';
import { type Row, rowsOf } from './rowsOf';
import { ValueRows } from './ValueRows';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  readonly counts: Uint32Array;
}

/** The relations under their groups: a group is chosen or excluded as one, and unfolds into its relations. */
export const GroupedFacet = ({ facet, dataset, counts }: Props) => {
  const t = useTranslations('facets');
  const groupName = useTranslations('vocabulary');
  const choice = useApp((state) => state.view.filters[facet.id]) ?? NO_CHOICE;
  const { toggleOptions, toggleHidden } = useActions();
  const [open, setOpen] = useState<readonly string[]>([]);

  const whole = rowsOf(dataset, facet);
  const groups = groupsOf(dataset, whole);
  if (groups.length < 2) return <ValueRows facet={facet} dataset={dataset} counts={counts} />;

  const included = new Set(choice.include);
  const excluded = new Set(choice.exclude);
  const chosen = (value: string): boolean => included.has(value);
  const left = (value: string): boolean => excluded.has(value);
  const rowsWithin = (rows: readonly Row[], inner: boolean) => (
    <FoldedRows inner={inner} facet={facet} rows={rows} counts={counts} choice={choice} markOf={() => null} />
  );
  const group = ({ group: id, rows }: PredicateRows) => {
    const name = id === 'other' ? t('otherGroup') : groupName(`group.${id}`);
    const values = rows.map(({ value }) => value);
    const all = values.every(chosen);
    const isOpen = open.includes(id);
    const shown = isOpen ? rows : all || values.every(left) ? [] : rows.filter(({ value }) => chosen(value) || left(value));
    return (
      <div key={id} role="group" aria-label={name}>
        <FacetRow
          name={name}
          count={rows.reduce((sum, { option }) => sum + (counts[option] ?? 0), 0)}
          chosen={all}
          partly={!all && values.some(chosen)}
          excluded={values.every(left)}
          mark={null}
          onToggle={() => toggleOptions(facet.id, values)}
          onExclude={() => toggleHidden(facet.id, values)}
          before={
            <Button
              className={styles.fold ?? ''}
              aria-expanded={isOpen}
              aria-label={t(isOpen ? 'closeGroup' : 'openGroup', { group: name })}
              onPress={() => setOpen(isOpen ? open.filter((other) => other !== id) : [...open, id])}
            >
              <ChevronRight size={14} aria-hidden />
            </Button>
          }
        />
        <Fragment key={String(isOpen)}>{rowsWithin(shown, true)}</Fragment>
      </div>
    );
  };
  return (
    <FacetSection facet={facet} dataset={dataset} choice={choice}>
      <FoundRows facet={facet} rows={whole}>
        {(found, searching) => (searching ? rowsWithin(found, false) : groups.map(group))}
      </FoundRows>
    </FacetSection>
  );
};
