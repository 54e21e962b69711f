import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { entityAt } from '../../core/columns/access';
import type { Dataset } from '../../model/dataset';
import type { JoinPair } from '../../model/join';
import { Button } from '../kit/Button';
import { Name } from '../kit/Name';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import styles from './CertainPairs.module.css';

interface Props {
  readonly open: Dataset;
  readonly added: Dataset;
  readonly pairs: readonly JoinPair[];
  /** Those that the reader says are not one. */
  readonly apart: ReadonlySet<JoinPair>;
  readonly onChange: (apart: ReadonlySet<JoinPair>) => void;
}

/** Pairs that are shown at first, and that each press shows more. */
const PAGE = 50;

/** Entities that share an identifier: taken for one unless the reader says otherwise. */
export const CertainPairs = ({ open, added, pairs, apart, onChange }: Props) => {
  const t = useTranslations('join.certain');
  const more = useTranslations('join.candidates');
  const local = useLocal();
  const [shown, setShown] = useState(PAGE);
  const left = pairs.length - shown;
  const toggle = (pair: JoinPair): void => {
    const now = new Set(apart);
    if (!now.delete(pair)) now.add(pair);
    onChange(now);
  };
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('title', { count: pairs.length })}</legend>
      <p className={styles.soft}>{t('what')}</p>
      <ul className={styles.list}>
        {pairs.slice(0, shown).map((pair) => {
          const [one, other] = [entityAt(open, pair.open), entityAt(added, pair.added)];
          const [name, otherName] = [local(one.name), local(other.name)];
          return (
            <li key={pair.added}>
              <label className={styles.pair}>
                <input type="checkbox" checked={!apart.has(pair)} onChange={() => toggle(pair)} />
                <TypeSymbol type={one.type} size={11} />
                <span className={styles.words}>
                  <Name className={styles.name} text={name} />
                  {name !== otherName && <> = <Name className={styles.name} text={otherName} /></>}
                  <span className={styles.soft}>
                    {' '}{t('by', { what: pair.why.what })}
                    {one.type !== other.type && <>; {t('types', { one: local(one.typeLabel), other: local(other.typeLabel) })}</>}
                  </span>
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {left > 0 && <Button quiet onPress={() => setShown(shown + PAGE)}>{more('more', { count: Math.min(left, PAGE) })}</Button>}
    </fieldset>
  );
};
