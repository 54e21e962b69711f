import { ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Dataset } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';
import { TypeSymbol } from '../kit/TypeSymbol';
import styles from './ListRow.module.css';
import type { OutlineRow } from './outlineRows';

interface Props {
  readonly dataset: Dataset;
  readonly row: OutlineRow;
  /** Distance from the top of the list in px. */
  readonly top: number;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onPick: (row: OutlineRow) => void;
  readonly onToggle: (row: OutlineRow, open: boolean) => void;
}

/** An entity with the number of its links, or a link with its relation and other end. */
export const ListRow = ({ dataset, row, top, active, selected, onPick, onToggle }: Props) => {
  const entity = row.edge < 0;
  return (
    <div
      id={`list-${row.key}`}
      role="treeitem"
      aria-level={entity ? 1 : 2}
      aria-expanded={entity && row.count > 0 ? row.open : undefined}
      aria-selected={selected}
      aria-setsize={row.size}
      aria-posinset={row.place}
      className={styles.row}
      data-active={active || undefined}
      style={{ top }}
      onClick={() => onPick(row)}
    >
      {entity && row.count > 0 && (
        <span
          className={styles.toggle}
          data-open={row.open || undefined}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onToggle(row, !row.open);
          }}
        >
          <ChevronRight size={14} />
        </span>
      )}
      {entity ? <EntityWords dataset={dataset} row={row} /> : <EdgeWords dataset={dataset} row={row} />}
    </div>
  );
};

const typeOf = ({ types, entities }: Dataset, entity: number): string => types[entities.type[entity]!]?.id ?? '';

const EntityWords = ({ dataset, row }: { readonly dataset: Dataset; readonly row: OutlineRow }) => {
  const t = useTranslations('inspector.list');
  const local = useLocal();
  const name = local(dataset.entities.names[row.entity]);
  return (
    <span className={styles.entity} data-indent={row.count === 0 || undefined}>
      <TypeSymbol type={typeOf(dataset, row.entity)} size={11} />
      <bdi className={styles.name} title={name}>{name}</bdi>
      <span className="visually-hidden">, {local(dataset.types[dataset.entities.type[row.entity]!]?.label)}, {t('edges', { count: row.count })}</span>
      <span className={styles.count} aria-hidden="true">{row.count}</span>
    </span>
  );
};

const EdgeWords = ({ dataset, row }: { readonly dataset: Dataset; readonly row: OutlineRow }) => {
  const t = useTranslations('inspector');
  const local = useLocal();
  const predicate = dataset.predicates[dataset.edges.predicate[row.edge]!];
  const turned = dataset.edges.subject[row.edge] !== row.entity && predicate?.symmetric !== true;
  const label = local(predicate?.label);
  const relation = !turned ? label : predicate?.inverse === undefined ? t('inverseOf', { predicate: label }) : local(predicate.inverse);
  const other = local(dataset.entities.names[row.other]);
  return (
    <span className={styles.edge} title={`${relation} ${other}`}>
      <em>{relation}</em> <TypeSymbol type={typeOf(dataset, row.other)} size={9} /> <bdi>{other}</bdi>
    </span>
  );
};
