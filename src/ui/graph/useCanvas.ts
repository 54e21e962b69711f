import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { NO_SCENE } from '../../canvas/noScene';
import type { CanvasEvents, CanvasPort } from '../../model/ports';
import { STANCES } from '../../model/vocabulary';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { keyOfSelection } from './sceneKey';
import { useCanvasEvents } from './useCanvasEvents';

interface Canvas {
  readonly canvas: CanvasPort | null;
  readonly setCanvas: (canvas: CanvasPort | null) => void;
  readonly events: CanvasEvents;
  readonly painted: boolean;
}

/** Drives the canvas from the store: one effect an input. */
export function useCanvas(): Canvas {
  const selectors = useSelectors();
  const actions = useActions();
  const t = useTranslations('vocabulary');
  const language = useLocale();
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const theme = useApp(selectors.theme);
  const positions = useApp((state) => state.positions);
  const { camera, selection, opened, drawFiltered } = useApp((state) => state.view);
  const [canvas, setCanvas] = useState<CanvasPort | null>(null);
  const [painted, setPainted] = useState(false);
  /** What the reader picked on the canvas itself is in sight already. */
  const picked = useRef<string | null>(null);

  // While another dataset is laid out there is no picture, and what is left of the old one means nothing in the new dataset.
  const drawn = scene !== null;
  if (!drawn && painted) setPainted(false);

  const events = useCanvasEvents(
    { dataset: drawn ? dataset : null, opened },
    (key) => {
      picked.current = key;
    },
    () => setPainted(true),
  );

  useEffect(() => canvas?.theme(theme), [canvas, theme]);

  useEffect(() => {
    const stances = Object.fromEntries(STANCES.map((stance) => [stance, t(`stance.${stance}`).toLocaleLowerCase(language)]));
    canvas?.words({ ...(stances as Record<(typeof STANCES)[number], string>), disputed: t('disputed').toLocaleLowerCase(language) });
  }, [canvas, t, language]);

  useEffect(() => canvas?.show(scene ?? NO_SCENE), [canvas, scene]);

  useEffect(() => {
    if (drawn) canvas?.camera(camera);
  }, [canvas, camera, drawn]);

  // Another dataset, or the same laid out anew, is another picture: it is fitted, unless its view says where to look.
  const cameraNow = useRef(camera);
  useEffect(() => {
    cameraNow.current = camera;
  }, [camera]);
  useEffect(() => {
    if (cameraNow.current === null) canvas?.fit();
  }, [canvas, positions]);

  // So is one in which groups were opened or taken apart.
  const before = useRef({ opened, drawFiltered, positions });
  useEffect(() => {
    const last = before.current;
    before.current = { opened, drawFiltered, positions };
    if (last.positions !== positions || (last.opened === opened && last.drawFiltered === drawFiltered)) return;
    actions.moveCamera(null);
    canvas?.fit();
  }, [canvas, actions, opened, drawFiltered, positions]);

  const selected = dataset === null || scene === null ? null : keyOfSelection(dataset, scene, selection);
  useEffect(() => {
    canvas?.select(selected);
    if (selected !== null && selected !== picked.current) canvas?.reveal(selected);
    picked.current = null;
  }, [canvas, selected]);

  return { canvas, setCanvas, events, painted };
}
