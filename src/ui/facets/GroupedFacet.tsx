import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
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
import { groupsOf } from './groupsOf';
import { rowsOf } from './rowsOf';
import { ValueRows } from './ValueRows';

interface Props {
  readonly facet: ValueFacet;
  readonly dataset: Dataset;
  readonly counts: Uint32Array;
}

/** The relations under their groups: a group is chosen or hidden as one, and unfolds into its relations. */
export const GroupedFacet = ({ facet, dataset, counts }: Props) => {
  const t = useTranslations('facets');
  const groupName = useTranslations('vocabulary');
  const choice = useApp((state) => state.view.filters[facet.id]) ?? NO_CHOICE;
  const { toggleOptions, toggleHidden } = useActions();
  const [open, setOpen] = useState<readonly string[]>([]);

  const groups = groupsOf(dataset, rowsOf(dataset, facet));
  if (groups.length < 2) return <ValueRows facet={facet} dataset={dataset} counts={counts} />;

  const included = new Set(choice.include);
  const excluded = new Set(choice.exclude);
  const chosen = (value: string): boolean => included.has(value);
  const hidden = (value: string): boolean => excluded.has(value);
  return (
    <FacetSection facet={facet} choice={choice}>
      {groups.map(({ group, rows }) => {
        const name = group === 'other' ? t('otherGroup') : groupName(`group.${group}`);
        const values = rows.map(({ value }) => value);
        const all = values.every(chosen);
        const isOpen = open.includes(group);
        const shown = isOpen ? rows : all || values.every(hidden) ? [] : rows.filter(({ value }) => chosen(value) || hidden(value));
        return (
          <div key={group} role="group" aria-label={name}>
            <FacetRow
              name={name}
              count={rows.reduce((sum, { option }) => sum + (counts[option] ?? 0), 0)}
              chosen={all}
              partly={!all && values.some(chosen)}
              hidden={values.every(hidden)}
              mark={null}
              onToggle={() => toggleOptions(facet.id, values)}
              onHide={() => toggleHidden(facet.id, values)}
              before={
                <Button
                  className={styles.fold ?? ''}
                  aria-expanded={isOpen}
                  aria-label={t(isOpen ? 'closeGroup' : 'openGroup', { group: name })}
                  onPress={() => setOpen(isOpen ? open.filter((other) => other !== group) : [...open, group])}
                >
                  <ChevronRight size={14} aria-hidden />
                </Button>
              }
            />
            <FoldedRows key={String(isOpen)} inner facet={facet} rows={shown} counts={counts} choice={choice} markOf={() => null} />
          </div>
        );
      })}
    </FacetSection>
  );
};
