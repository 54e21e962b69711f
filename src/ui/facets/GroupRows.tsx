import { useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslations } from 'use-intl';
import type { ValueFacet } from '../../core/facets/contract';
import type { FacetChoice } from '../../model/view';
import { useActions } from '../kit/AppContext';
import { FacetRow } from './FacetRow';
import styles from './GroupedFacet.module.css';
import type { Row } from './rowsOf';
import { useOptionLabel } from './useOptionLabel';

interface Props {
  readonly facet: ValueFacet;
  readonly rows: readonly Row[];
  readonly counts: Uint32Array;
  readonly choice: FacetChoice;
  readonly included: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

/** As in a plain list: rows before it is unfolded, and how many more come at once. */
const FOLDED = 8;
const MORE = 100;

/** The relations of an open group, a few at first; those chosen or hidden stay in sight. */
export const GroupRows = ({ facet, rows, counts, choice, included, excluded }: Props) => {
  const t = useTranslations('facets');
  const nameOf = useOptionLabel();
  const { toggleOptions, toggleHidden, onlyOption } = useActions();
  const [most, setMost] = useState(FOLDED);
  const whole = rows.length <= FOLDED + 1;
  const shown = whole ? rows : rows.filter(({ value }, place) => place < most || included.has(value) || excluded.has(value));
  return (
    <>
      {shown.map(({ option, value, label }) => (
        <FacetRow
          key={value}
          inner
          name={nameOf(label)}
          count={counts[option] ?? 0}
          chosen={included.has(value)}
          hidden={excluded.has(value)}
          mark={null}
          onToggle={() => toggleOptions(facet.id, [value])}
          onHide={() => toggleHidden(facet.id, [value])}
          onOnly={choice.include.length > (included.has(value) ? 1 : 0) ? () => onlyOption(facet.id, value) : undefined}
        />
      ))}
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
    </>
  );
};
