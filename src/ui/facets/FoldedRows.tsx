import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { ValueFacet } from '../../core/facets/contract';
import type { FacetChoice } from '../../model/view';
import { useActions } from '../kit/AppContext';
import { useOptionLabel } from '../kit/useOptionLabel';
import { FacetRow } from './FacetRow';
import styles from './FoldedRows.module.css';
import type { Row } from './rowsOf';

interface Props {
  readonly facet: ValueFacet;
  readonly rows: readonly Row[];
  /** Claims by number of option, each facet ignoring its own choice. */
  readonly counts: Uint32Array;
  readonly choice: FacetChoice;
  readonly markOf: (row: Row) => ReactNode;
  /** True for rows that stand within a group. */
  readonly inner?: boolean;
}

/** Rows a long list shows before it is unfolded, and how many more come at once: a thousand speakers are no list to read. */
export const FOLDED = 8;
const MORE = 100;

/** The rows of a facet or of one of its groups, a few at first; those chosen or excluded stay in sight. */
export const FoldedRows = ({ facet, rows, counts, choice, markOf, inner = false }: Props) => {
  const t = useTranslations('facets');
  const nameOf = useOptionLabel();
  const { toggleOptions, toggleHidden, onlyOption } = useActions();
  const [most, setMost] = useState(FOLDED);
  const included = new Set(choice.include);
  const excluded = new Set(choice.exclude);
  const whole = rows.length <= FOLDED + 1;
  const shown = whole ? rows : rows.filter(({ value }, place) => place < most || included.has(value) || excluded.has(value));
  const more = `${styles.more ?? ''} ${inner ? (styles.inner ?? '') : ''}`;
  return (
    <>
      {shown.map((row) => (
        <FacetRow
          key={row.value}
          inner={inner}
          name={nameOf(row.label)}
          count={counts[row.option] ?? 0}
          chosen={included.has(row.value)}
          excluded={excluded.has(row.value)}
          mark={markOf(row)}
          onToggle={() => toggleOptions(facet.id, [row.value])}
          onExclude={() => toggleHidden(facet.id, [row.value])}
          onOnly={choice.include.length > (included.has(row.value) ? 1 : 0) ? () => onlyOption(facet.id, row.value) : undefined}
        />
      ))}
      {rows.length > shown.length && (
        <Button className={more} onPress={() => setMost(most + MORE)}>
          {t('more', { count: rows.length - shown.length })}
        </Button>
      )}
      {most > FOLDED && (
        <Button className={more} onPress={() => setMost(FOLDED)}>
          {t('fewer')}
        </Button>
      )}
    </>
  );
};
