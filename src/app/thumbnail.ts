import { graphAlone } from '../core/picture/graphAlone';
import { trail } from '../core/paths/trail';
import { UNWATCHED } from '../model/ports';
import { inSteps } from '../platform/breath';
import { rasterised } from '../platform/raster';
import type { Selectors } from '../store/selectors';
import type { AppState } from '../store/state';
import { keyOfSelection } from '../ui/graph/sceneKey';
import { pictureWords } from './pictureWords';

/** Device pixels of its longest edge: twice to three times what a card gives it. */
const LONGEST = 480;
const RATIO = 1.4;

/** The graph of a moment as a small PNG; null where there is none, or where the browser can't paint it. */
export async function thumbnail(state: AppState, selectors: Selectors): Promise<Uint8Array<ArrayBuffer> | null> {
  const { dataset, view, settings: { language } } = state;
  const visible = selectors.visible(state);
  const scene = selectors.scene(state);
  if (dataset === null || visible === null || scene === null || scene.nodes.length === 0) return null;
  const drawing = await inSteps(graphAlone({
    dataset, visible, scene, theme: selectors.theme(state), language, day: '', filters: view.filters, words: pictureWords(language), fonts: [],
    selected: keyOfSelection(dataset, scene, view.selection), trail: trail(dataset, visible, scene, view),
  }, RATIO), () => true);
  if (drawing === null) return null;
  const painted = await rasterised(drawing, 1, UNWATCHED, LONGEST);
  return painted.ok ? new Uint8Array(await painted.value.blob.arrayBuffer()) : null;
}
