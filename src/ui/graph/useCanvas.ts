import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { NO_SCENE } from '../../canvas/noScene';
import type { CanvasEvents, CanvasPort } from '../../model/ports';
import type { Point } from '../../model/view';
import { STANCES } from '../../model/vocabulary';
import { positionsOf } from '../../store/state';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { useWishes } from '../kit/useWishes';
import { keyOfSelection } from './sceneKey';
import { useCanvasEvents } from './useCanvasEvents';
import { useReducedMotion } from './useReducedMotion';
import { useTrail } from './useTrail';

const ZOOM_STEP = 1.3;

interface Canvas {
  readonly canvas: CanvasPort | null;
  readonly setCanvas: (canvas: CanvasPort | null) => void;
  readonly events: CanvasEvents;
  readonly painted: boolean;
}

/** Drives the canvas from the store: one effect an input. `onMenu` hears for which entity a menu was asked for on the canvas, and where. */
export function useCanvas(onMenu: (entity: number, at: Point) => void): Canvas {
  const selectors = useSelectors();
  const actions = useActions();
  const t = useTranslations('vocabulary');
  const check = useTranslations('check');
  const language = useLocale();
  const dataset = useApp((state) => state.dataset);
  const openings = useApp((state) => state.opened);
  const scene = useApp(selectors.scene);
  const theme = useApp(selectors.theme);
  const positions = useApp(positionsOf);
  const { camera, selection, opened, drawFiltered, cut } = useApp((state) => state.view);
  const [canvas, setCanvas] = useState<CanvasPort | null>(null);
  const [painted, setPainted] = useState(false);
  /** What the reader picked on the canvas itself is in sight already. */
  const picked = useRef<string | null>(null);

  // While another dataset is laid out there is no picture, and what is left of the old one means nothing in the new dataset.
  const drawn = scene !== null;
  if (!drawn && painted) setPainted(false);

  const events = useCanvasEvents(
    { dataset: drawn ? dataset : null, opened },
    {
      picked: (key) => {
        picked.current = key;
      },
      painted: () => setPainted(true),
      menu: onMenu,
    },
  );

  // A canvas that is gone shows nothing.
  useEffect(() => () => actions.see(null), [actions, canvas]);

  useEffect(() => canvas?.theme(theme), [canvas, theme]);

  const still = useReducedMotion();
  useEffect(() => canvas?.motion(still), [canvas, still]);

  useEffect(() => {
    const stances = Object.fromEntries(STANCES.map((stance) => [stance, t(`stance.${stance}`).toLocaleLowerCase(language)]));
    canvas?.words({
      ...(stances as Record<(typeof STANCES)[number], string>), disputed: t('disputed').toLocaleLowerCase(language), unfound: check('missing'), unevidenced: check('unchecked'),
    });
  }, [canvas, t, check, language]);

  useEffect(() => canvas?.show(scene ?? NO_SCENE), [canvas, scene]);

  useEffect(() => {
    if (drawn) canvas?.camera(camera);
  }, [canvas, camera, drawn]);

  // Another dataset, or the same laid out anew, is another picture: it is fitted, unless its view says where to look. Where
  // undo brought the layout back, what the view says is meant for the other one.
  const placed = useRef({ dataset, openings, positions, camera });
  useEffect(() => {
    const last = placed.current;
    placed.current = { dataset, openings, positions, camera };
    // One that was amended stays where it is.
    if (last.positions === positions || (last.dataset !== dataset && last.openings === openings)) return;
    if (camera === null) canvas?.fit();
    else if (last.dataset === dataset && last.positions !== null && positions !== null && last.camera === camera) actions.moveCamera(null);
  }, [canvas, actions, dataset, openings, positions, camera]);

  // So is one in which groups were opened or taken apart, or that is cut to another part: what that part holds comes into view.
  const around = JSON.stringify(cut.around);
  const before = useRef({ opened, drawFiltered, positions, around, camera });
  useEffect(() => {
    const last = before.current;
    before.current = { opened, drawFiltered, positions, around, camera };
    // A link that was followed says itself where to look.
    if (last.camera !== camera && camera !== null) return;
    if (last.positions !== positions || (last.opened === opened && last.drawFiltered === drawFiltered && last.around === around)) return;
    actions.moveCamera(null);
    canvas?.fit();
  }, [canvas, actions, opened, drawFiltered, positions, around, camera]);

  const selected = dataset === null || scene === null ? null : keyOfSelection(dataset, scene, selection);
  useEffect(() => {
    canvas?.select(selected);
    if (selected !== null && selected !== picked.current) canvas?.reveal(selected);
    picked.current = null;
  }, [canvas, selected]);

  useWishes({
    zoomIn: () => canvas?.zoomBy(ZOOM_STEP),
    zoomOut: () => canvas?.zoomBy(1 / ZOOM_STEP),
    fit: () => {
      actions.moveCamera(null);
      canvas?.fit();
    },
    centre: () => {
      if (selected !== null) canvas?.centre(selected);
    },
  });

  const trail = useTrail();
  useEffect(() => canvas?.trail(trail), [canvas, trail]);

  return { canvas, setCanvas, events, painted };
}
