import { drawingOf } from '../../core/scene/drawing';
import { rowOfKey } from '../../core/scene/entityNode';
import { OPENED_MEMBERS } from '../../core/scene/openedMembers';
import type { Dataset } from '../../model/dataset';
import type { Scene } from '../../model/scene';
import { useActions, useApp } from './AppContext';
import { useLocal } from './useLocal';

/** A group of an overview, and what a press on it does. */
interface GroupDeed {
  readonly key: string;
  /** That of its heaviest member. */
  readonly name: string;
  readonly run: () => void;
}

/** With how many entities are within, but for those that are drawn already. */
interface GroupToOpen extends GroupDeed {
  readonly members: number;
}

interface Groups {
  readonly toOpen: readonly GroupToOpen[];
  /** Opened in part. */
  readonly toOpenFurther: readonly GroupToOpen[];
  readonly toClose: readonly GroupDeed[];
}

const NONE: Groups = { toOpen: [], toOpenFurther: [], toClose: [] };

/** The groups that are drawn and those that were opened, the largest first; none where the dataset is drawn one by one. */
export function useGroups(dataset: Dataset | null, scene: Scene | null): Groups {
  const local = useLocal();
  const { openGroup, closeGroup } = useActions();
  const opened = useApp((state) => state.view.opened);
  if (dataset === null || scene?.overview !== true) return NONE;
  const nameOf = (group: number): string => local(dataset.entities.names[drawingOf(dataset).groups[group]?.[0] ?? -1]);
  const isOpen = (key: string): boolean => Object.hasOwn(opened, key);
  const drawn = scene.nodes
    .filter(({ kind }) => kind === 'group')
    .sort((a, b) => b.members - a.members || a.row - b.row)
    .map(({ key, row, label, members }): GroupToOpen => ({
      key, name: members === 1 ? label : nameOf(row), members, run: () => openGroup(key, (isOpen(key) ? (opened[key] ?? 0) : 0) + OPENED_MEMBERS),
    }));
  return {
    toOpen: drawn.filter(({ key }) => !isOpen(key)),
    toOpenFurther: drawn.filter(({ key }) => isOpen(key)),
    toClose: Object.keys(opened).map((key) => ({ key, name: nameOf(rowOfKey(key)), run: () => closeGroup(key) })),
  };
}
