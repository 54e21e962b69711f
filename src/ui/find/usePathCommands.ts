import { useTranslations } from 'use-intl';
import { pathsAsked } from '../../core/paths/shownPath';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { type Command, when } from './command';

/** What can be done with the paths that were asked for. */
export function usePathCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(useSelectors().visible);
  const path = useApp((state) => state.view.path);
  const { seekPath, showPath } = useActions();
  const { from, to, hedged, denied } = path;
  if (dataset === null || visible === null || (from === null && to === null)) return [];
  const last = (pathsAsked(dataset, visible, path)?.paths.length ?? 0) - 1;
  const shown = Math.min(path.shown, last);
  return [
    ...when(shown < last, { id: 'nextPath', group: 'paths', label: t('nextPath'), run: () => showPath(shown + 1) }),
    ...when(shown > 0, { id: 'previousPath', group: 'paths', label: t('previousPath'), run: () => showPath(shown - 1) }),
    { id: 'swapPath', group: 'paths', label: t('swapPath'), run: () => seekPath({ from: to, to: from }) },
    { id: 'hedgedPaths', group: 'paths', label: t(hedged ? 'hedgedOff' : 'hedgedOn'), run: () => seekPath({ hedged: !hedged }) },
    { id: 'deniedPaths', group: 'paths', label: t(denied ? 'deniedOff' : 'deniedOn'), run: () => seekPath({ denied: !denied }) },
    { id: 'clearPath', group: 'paths', label: t('clearPath'), run: () => seekPath({ from: null, to: null }) },
  ];
}
