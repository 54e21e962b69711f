import { edgesOf } from '../../core/columns/access';
import { pick } from '../../core/localText';
import { fold } from '../../core/text/normalise';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';

/** A row of the list: an entity, or an edge under one of its ends. */
export interface OutlineRow {
  readonly key: string;
  readonly entity: number;
  /** Row of the edge, or -1 for an entity. */
  readonly edge: number;
  /** Of an edge, row of the end that is not the entity it stands under. */
  readonly other: number;
  /** Visible edges of an entity. */
  readonly count: number;
  readonly open: boolean;
  /** Place among its siblings, from 1, and their number. */
  readonly place: number;
  readonly size: number;
}

export const rowKey = (entity: number, edge: number): string => (edge < 0 ? `n${entity}` : `n${entity}-e${edge}`);

/** Entity rows in the order of their names in a language, and their names folded, for jumping by letters. */
export function entitiesByName({ entities }: Dataset, language: string): { readonly order: readonly number[]; readonly folded: readonly string[] } {
  const names = entities.names.map((name) => pick(name, language));
  const collator = new Intl.Collator(language, { numeric: true });
  const order = names.map((_, entity) => entity).sort((a, b) => collator.compare(names[a]!, names[b]!));
  return { order, folded: names.map((name) => fold(name).trim()) };
}

/** The rows of the list: visible entities, and the visible edges of those that are open. */
export function listRows(dataset: Dataset, visible: Visible, order: readonly number[], opened: ReadonlySet<number>): readonly OutlineRow[] {
  const shown = order.filter((entity) => visible.entities[entity] === 1);
  const rows: OutlineRow[] = [];
  shown.forEach((entity, at) => {
    const edges = visibleEdges(dataset, visible, entity);
    const open = opened.has(entity) && edges.length > 0;
    rows.push({ key: rowKey(entity, -1), entity, edge: -1, other: -1, count: edges.length, open, place: at + 1, size: shown.length });
    if (!open) return;
    edges.forEach((edge, place) => {
      const subject = dataset.edges.subject[edge]!;
      const other = subject === entity ? dataset.edges.object[edge]! : subject;
      rows.push({ key: rowKey(entity, edge), entity, edge, other, count: 0, open: false, place: place + 1, size: edges.length });
    });
  });
  return rows;
}

const visibleEdges = (dataset: Dataset, visible: Visible, entity: number): readonly number[] =>
  [...new Set(edgesOf(dataset, entity))].filter((edge) => visible.edges[edge] === 1);
