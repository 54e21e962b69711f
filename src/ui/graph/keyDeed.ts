import { chosenRows } from '../../core/selection';
import { nodeKey } from '../../core/scene/entityNode';
import type { Dataset } from '../../model/dataset';
import type { CanvasPort } from '../../model/ports';
import type { Scene } from '../../model/scene';
import type { Point, Selection } from '../../model/view';
import type { Actions } from '../../store/actions';

/** Px of the screen that an arrow key moves the picture by. */
const PAN = 60;

/** Px at zoom 1 that an arrow key with Shift moves the selected entity by. */
const NUDGE = 10;

const ARROWS: Readonly<Record<string, Point>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** What the keys are about. */
export interface Focused {
  readonly canvas: CanvasPort;
  readonly dataset: Dataset | null;
  readonly scene: Scene | null;
  readonly selection: Selection | null;
  readonly actions: Actions;
}

/** What a key does on the focused canvas; false where it means nothing here. */
export function keyDeed({ key, shiftKey }: { readonly key: string; readonly shiftKey: boolean }, focused: Focused): boolean {
  const { canvas, actions } = focused;
  const arrow = Object.hasOwn(ARROWS, key) ? ARROWS[key] : undefined;
  if (arrow !== undefined) {
    const [right, down] = arrow;
    if (!shiftKey) canvas.panBy(-right * PAN, -down * PAN);
    return !shiftKey || nudged(right, down, focused);
  }
  switch (key) {
    case '+': case '=': actions.wish('zoomIn'); return true;
    case '-': actions.wish('zoomOut'); return true;
    case '0': actions.wish('fit'); return true;
    case 'Escape': actions.select(null); return true;
    default: return false;
  }
}

const tenth = (px: number): number => Math.round(px * 10) / 10;

/** Moves the selected entity, where it is drawn by itself. */
function nudged(right: number, down: number, { dataset, scene, selection, actions }: Focused): boolean {
  const chosen = dataset === null ? null : chosenRows(dataset, selection);
  if (dataset === null || chosen?.kind !== 'entity') return false;
  const node = scene?.nodes.find(({ key }) => key === nodeKey(chosen.row));
  if (node === undefined) return false;
  actions.moveEntity(dataset.entities.ids[chosen.row]!, [tenth(node.x + right * NUDGE), tenth(node.y + down * NUDGE)], true);
  return true;
}
