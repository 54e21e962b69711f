import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { entityAt, entityRow } from '../../core/columns/access';
import { nodeKey } from '../../core/scene/entityNode';
import { neighboursOf } from '../../core/cut';
import { entitySelection } from '../../core/selection';
import { MOST_DEPTH } from '../../model/view';
import { useActions, useApp, useDeeds, useSelectors } from './AppContext';
import { useLocal } from './useLocal';

export type EntityDeedId = 'expand' | 'hideNeighbours' | 'focus1' | 'focus2' | 'focus3' | 'only' | 'hide' | 'bringBack' | 'pin' | 'unpin' | 'pathFrom' | 'pathTo' | 'around' | 'amend' | 'merge' | 'split';

/** Something that can be done with an entity, as a menu offers it. */
export interface EntityDeed {
  readonly id: EntityDeedId;
  readonly label: string;
  /** The key that does it where the entity has the focus or is selected. */
  readonly key?: string;
  /** True where it would change nothing now. */
  readonly idle?: boolean;
  readonly run: () => void;
}

/** What can be done with an entity now: the same wherever it is met, on the canvas, in a list or in a panel. */
export function useEntityDeeds(): (entity: number) => readonly EntityDeed[] {
  const t = useTranslations('deeds');
  const local = useLocal();
  const selectors = useSelectors();
  const actions = useActions();
  const { chooseLayout } = useDeeds();
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const visible = useApp(selectors.visible);
  const { cut, pinned, path } = useApp((state) => state.view);
  const hidden = useMemo(() => new Set(cut.hidden), [cut]);
  return (entity) => {
    if (dataset === null) return [];
    const { id } = entityAt(dataset, entity);
    const node = scene?.nodes.find(({ key }) => key === nodeKey(entity));
    const seek = (query: { readonly from: string; readonly to: null } | { readonly to: string }): void => {
      actions.seekPath(query);
      actions.setPanels({ side: 'paths' });
    };
    const neighbours = neighboursOf(dataset, entity);
    const only = cut.around?.length === 1 && cut.around[0]?.id === id && cut.around[0].predicate === undefined && !cut.hidden.includes(id) ? cut.around[0].depth : -1;
    const canEnd = path.from !== null && path.from !== id && entityRow(dataset, path.from) !== undefined;
    return [
      { id: 'expand', label: t('expand'), key: 'e', idle: visible?.mask?.entities[entity] !== 0 && neighbours.every((other) => visible?.mask?.entities[other] !== 0), run: () => actions.expand(id, null) },
      { id: 'hideNeighbours', label: t('hideNeighbours'), idle: neighbours.every((other) => hidden.has(dataset.entities.ids[other]!)), run: () => actions.hideNeighbours(id, null) },
      ...Array.from({ length: MOST_DEPTH }, (_, i): EntityDeed => ({
        id: `focus${(i + 1) as 1 | 2 | 3}`, label: t('focus', { depth: i + 1 }), key: String(i + 1), idle: only === i + 1,
        run: () => {
          actions.focus(id, i + 1);
          actions.select(entitySelection(dataset, entity));
        },
      })),
      { id: 'only', label: t('only'), key: 'o', idle: only === 0, run: () => actions.showOnly([id]) },
      cut.hidden.includes(id)
        ? { id: 'bringBack', label: t('bringBack'), key: 'h', run: () => actions.bringBack([id]) }
        : { id: 'hide', label: t('hide'), key: 'h', run: () => actions.hide([id]) },
      ...pinDeed(),
      { id: 'pathFrom', label: t('pathFrom'), key: 'p', run: () => seek({ from: id, to: null }) },
      ...(canEnd ? [{ id: 'pathTo' as const, label: t('pathTo', { name: local(dataset.entities.names[entityRow(dataset, path.from) ?? -1]) }), run: () => seek({ to: id }) }] : []),
      { id: 'around', label: t('around'), run: () => void chooseLayout('hub', id) },
      ...([['amend', 'entity'], ['merge', 'merge'], ['split', 'split']] as const).map(([deed, what]): EntityDeed => ({
        id: deed, label: t(deed), run: () => actions.startAmending({ what, entity: id }),
      })),
    ];

    function pinDeed(): EntityDeed[] {
      if (pinned.includes(id)) return [{ id: 'unpin', label: t('unpin'), key: 'x', run: () => actions.unpin([id]) }];
      return node === undefined ? [] : [{ id: 'pin', label: t('pin'), key: 'x', run: () => actions.pin({ [id]: [node.x, node.y] }) }];
    }
  };
}
