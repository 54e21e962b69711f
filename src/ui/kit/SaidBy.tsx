import { Fragment, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import type { Dataset } from '../../model/dataset';
import { Name } from './Name';
import { useLocal } from './useLocal';
import { useSaidBy } from './useSaidBy';

interface Props {
  readonly dataset: Dataset;
  readonly claim: number;
  /** How an entity is named; absent: by its name alone. */
  readonly named?: (entity: number) => ReactNode;
}

/** Who says so, the outermost first: 'CNN reports it, citing a spokesperson (National Security Council)'. */
export const SaidBy = ({ dataset, claim, named }: Props) => {
  const t = useTranslations('inspector.said');
  const local = useLocal();
  const saidBy = useSaidBy(dataset);
  const steps = attributionOf(dataset, claim);
  if (steps.length === 0) return <Name text={saidBy(claim)} />;
  const entity = named ?? ((row: number) => <Name text={local(dataset.entities.names[row])} />);
  const source = ({ entity: row, name, of }: SayingStep): ReactNode => {
    if (row >= 0) return entity(row);
    return <><Name text={local(name)} />{of >= 0 && <> ({entity(of)})</>}</>;
  };
  return steps.map((step, at) => <Fragment key={at}>{t.rich(`${at === 0 ? 'first' : 'then'}.${step.act}`, { source: () => source(step) })}</Fragment>);
};
