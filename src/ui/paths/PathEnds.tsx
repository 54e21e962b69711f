import { ArrowDownUp } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import { chosenRows } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp } from '../kit/AppContext';
import { Button } from '../kit/Button';
import { IconButton } from '../kit/IconButton';
import { Name } from '../kit/Name';
import { useLocal } from '../kit/useLocal';
import { EntityField } from '../kit/EntityField';
import styles from './PathEnds.module.css';

/** From where to where, and by which links. */
export const PathEnds = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('paths');
  const { seekPath } = useActions();
  const { from, to, hedged, denied } = useApp((state) => state.view.path);
  const fromField = useRef<HTMLInputElement>(null);
  const toField = useRef<HTMLInputElement>(null);
  const byField = useRef(false);
  const rowOf = (id: string | null): number => (id === null ? -1 : (entityRow(dataset, id) ?? -1));
  const idOf = (row: number): string | null => (row < 0 ? null : dataset.entities.ids[row]!);
  const choose = (end: 'from' | 'to') => (row: number): void => {
    byField.current = true;
    seekPath(end === 'from' ? { from: idOf(row) } : { to: idOf(row) });
  };

  // Whoever gave the start elsewhere has the end to choose now: not who followed a link, opened the page again or went back a step.
  const sought = useApp((state) => state.past.at(-1)?.name === 'soughtPath' && state.future.length === 0);
  const isSought = useRef(sought);
  useEffect(() => {
    isSought.current = sought;
  }, [sought]);
  useEffect(() => {
    if (from !== null && to === null && isSought.current && !byField.current) toField.current?.focus();
    byField.current = false;
  }, [from, to]);

  return (
    <div className={styles.ends}>
      <div className={styles.fields}>
        <EntityField dataset={dataset} label={t('from')} clearLabel={t('clearFrom')} chosen={rowOf(from)} onChoose={choose('from')} field={fromField} />
        <EntityField dataset={dataset} label={t('to')} clearLabel={t('clearTo')} chosen={rowOf(to)} onChoose={choose('to')} field={toField} />
      </div>
      <IconButton
        label={t('swap')}
        icon={<ArrowDownUp size={16} aria-hidden />}
        isDisabled={from === null && to === null}
        onPress={() => {
          byField.current = true;
          seekPath({ from: to, to: from });
        }}
      />
      <Suggestion dataset={dataset} />
      <div className={styles.kinds}>
        <span aria-hidden="true">{t('also')}</span>
        <Check name={t('alsoHedged')} label={t('hedgedLinks')} checked={hedged} onChange={(checked) => seekPath({ hedged: checked })} />
        <Check name={t('alsoDenied')} label={t('deniedLinks')} checked={denied} onChange={(checked) => seekPath({ denied: checked })} />
      </div>
    </div>
  );
};

/** What is selected, as the end that is still to be chosen. */
const Suggestion = ({ dataset }: { readonly dataset: Dataset }) => {
  const t = useTranslations('paths');
  const local = useLocal();
  const { seekPath } = useActions();
  const { path, selection } = useApp((state) => state.view);
  const chosen = chosenRows(dataset, selection);
  if (chosen?.kind !== 'entity' || (path.from !== null && path.to !== null)) return null;
  const id = dataset.entities.ids[chosen.row]!;
  if (id === path.from || id === path.to) return null;
  const name = () => <Name text={local(dataset.entities.names[chosen.row])} />;
  return (
    <div className={styles.suggestion}>
      {path.from === null
        ? <Button quiet onPress={() => seekPath({ from: id })}>{t.rich('fromChosen', { name })}</Button>
        : <Button quiet onPress={() => seekPath({ to: id })}>{t.rich('toChosen', { name })}</Button>}
    </div>
  );
};

interface CheckProps {
  /** Holds the label, and says what stands before the row in sight. */
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

const Check = ({ name, label, checked, onChange }: CheckProps) => {
  const id = useId();
  return (
    <span className={styles.kind}>
      <input id={id} type="checkbox" aria-label={name} checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <label htmlFor={id}>{label}</label>
    </span>
  );
};
