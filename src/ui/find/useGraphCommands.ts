import { useMessages, useTranslations } from 'use-intl';
import { needsOverview } from '../../core/needsOverview';
import { fitsCanvas } from '../../core/scene';
import type { Messages } from '../../i18n/en';
import { isRough } from '../../store/state';
import { useActions, useApp, useDeeds, useSelectors } from '../kit/AppContext';
import { useGroups } from '../kit/useGroups';
import { type Command, when } from './command';

/** Camera, layout and legend of the graph, and the groups of one too large to draw whole. */
export function useGraphCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const layoutNow = useTranslations('layouts.now');
  // The layouts themselves are fetched with their worker; each has its name here.
  const layouts = Object.keys(useMessages().layouts.names) as (keyof Messages['layouts']['names'])[];
  const dataset = useApp((state) => state.dataset);
  const { moved, pinned, layout, centre, panels } = useApp((state) => state.view);
  const rough = useApp(isRough);
  const groups = useGroupCommands();
  const actions = useActions();
  const { chooseLayout } = useDeeds();
  if (dataset === null) return [];
  return [
    { id: 'zoomIn', group: 'graph', label: t('zoomIn'), run: () => actions.wish('zoomIn') },
    { id: 'zoomOut', group: 'graph', label: t('zoomOut'), run: () => actions.wish('zoomOut') },
    { id: 'fit', group: 'graph', label: t('fit'), run: () => actions.wish('fit') },
    ...when(Object.keys(moved).length > pinned.length, { id: 'forgetMoves', group: 'graph', label: t('forgetMoves'), run: actions.forgetMoves }),
    ...when(rough, { id: 'layoutAgain', group: 'graph', label: t('layoutAgain'), run: () => void chooseLayout(layout, centre) }),
    ...layouts.filter((id) => id !== layout || centre !== null).map((id): Command => ({
      id: `layout.${id}`, group: 'graph', label: layoutNow(id), run: () => void chooseLayout(id, null),
    })),
    { id: 'legend', group: 'graph', label: t(panels.legend ? 'legendOff' : 'legendOn'), run: () => actions.setPanels({ legend: !panels.legend }) },
    ...groups,
  ];
}

function useGroupCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const graph = useTranslations('graph');
  const selectors = useSelectors();
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const visible = useApp(selectors.visible);
  const { closeGroups, drawFiltered } = useActions();
  const { toOpen, toOpenFurther, toClose } = useGroups(dataset, scene);
  if (dataset === null || scene === null || visible === null || !needsOverview(dataset)) return [];
  const count = visible.counts.entities;
  const isPart = visible.filtered || visible.cutAway > 0;
  return [
    ...when(scene.overview && isPart && count > 0 && fitsCanvas(visible), { id: 'drawFiltered', group: 'groups', label: t('drawFiltered', { count }), run: () => drawFiltered(true) }),
    ...when(!scene.overview, { id: 'backToGroups', group: 'groups', label: graph('backToGroups'), run: () => drawFiltered(false) }),
    ...when(toClose.length > 0, { id: 'closeGroups', group: 'groups', label: graph('closeGroups', { count: toClose.length }), run: closeGroups }),
    ...toClose.map(({ key, name, run }): Command => ({ id: `close.${key}`, group: 'groups', label: t('closeGroup', { name }), run })),
    ...toOpenFurther.map(({ key, name, run }): Command => ({ id: `further.${key}`, group: 'groups', label: t('moreOfGroup', { name }), run })),
    ...toOpen.map(({ key, name, run }): Command => ({ id: `open.${key}`, group: 'groups', label: t('openGroup', { name }), run })),
  ];
}
