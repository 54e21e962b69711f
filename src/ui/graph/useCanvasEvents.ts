import { useLayoutEffect, useMemo, useRef } from 'react';
import { rowOfKey } from '../../core/scene/entityNode';
import { OPENED_MEMBERS } from '../../core/scene/openedMembers';
import { edgeSelection, entitySelection } from '../../core/selection';
import type { Dataset } from '../../model/dataset';
import type { CanvasEvents } from '../../model/ports';
import type { Point, View } from '../../model/view';
import { useActions } from '../kit/AppContext';

interface Now {
  /** Null while none of it is drawn. */
  readonly dataset: Dataset | null;
  readonly opened: View['opened'];
}

/** What is no action. */
interface Heed {
  readonly picked: (key: string) => void;
  readonly painted: () => void;
  /** Asks what can be done with an entity, at a place in px from the canvas's left upper corner. */
  readonly menu: (entity: number, at: Point) => void;
}

/** What the reader does on the canvas, as actions. The same object for good: the canvas is mounted with it once. */
export function useCanvasEvents(now: Now, heed: Heed): CanvasEvents {
  const actions = useActions();
  const latest = useRef({ ...now, ...heed });
  useLayoutEffect(() => {
    latest.current = { ...now, ...heed };
  });
  return useMemo(
    (): CanvasEvents => ({
      pickNode: (key) => {
        const { dataset, opened } = latest.current;
        if (dataset === null) return;
        if (key.startsWith('g')) return actions.openGroup(key, (opened[key] ?? 0) + OPENED_MEMBERS);
        latest.current.picked(key);
        actions.select(entitySelection(dataset, rowOfKey(key)));
      },
      pickEdge: (key) => {
        const { dataset } = latest.current;
        if (dataset === null) return;
        if (key.startsWith('t')) return actions.select(entitySelection(dataset, rowOfKey(key)));
        if (!key.startsWith('e')) return;
        latest.current.picked(key);
        actions.select(edgeSelection(dataset, rowOfKey(key)));
      },
      pickGround: () => {
        if (latest.current.dataset !== null) actions.select(null);
      },
      moveNode: (key, to) => {
        const id = latest.current.dataset?.entities.ids[rowOfKey(key)];
        if (id !== undefined && key.startsWith('n')) actions.moveEntity(id, to);
      },
      moveCamera: actions.moveCamera,
      see: actions.see,
      hover: (key) => actions.hover(latest.current.dataset === null ? null : key),
      menu: (key, at) => {
        if (latest.current.dataset !== null && !key.startsWith('g')) latest.current.menu(rowOfKey(key), at);
      },
      painted: () => latest.current.painted(),
    }),
    [actions],
  );
}
