import { useEffect, useMemo, useState } from 'react';
import type { trail } from '../../core/paths/trail';
import type { TrailPart } from '../../model/scene';
import { useApp, useSelectors } from '../kit/AppContext';

const NONE: readonly TrailPart[] = [];

/** What the shown path goes by. How paths are found is fetched when one is first asked for. */
export function useTrail(): readonly TrailPart[] {
  const selectors = useSelectors();
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(selectors.visible);
  const scene = useApp(selectors.scene);
  const { path, panels, selection } = useApp((state) => state.view);
  const [find, setFind] = useState<typeof trail | null>(null);
  const asked = path.from !== null && path.to !== null;
  useEffect(() => {
    let wanted = asked;
    // Where it can't be fetched, nothing stands out: the panel says so itself.
    if (asked) void import('../../core/paths/trail').then((part) => wanted && setFind(() => part.trail), () => undefined);
    return () => {
      wanted = false;
    };
  }, [asked]);
  return useMemo(
    () => (find === null || dataset === null || visible === null || scene === null ? NONE : find(dataset, visible, scene, { path, panels, selection })),
    [find, dataset, visible, scene, path, panels, selection],
  );
}
