import { useTranslations } from 'use-intl';
import type { Panels } from '../../model/view';
import { useActions, useApp } from '../kit/AppContext';
import { type Command, when } from './command';

const MAIN: readonly Panels['main'][] = ['graph', 'both', 'table'];
const SIDE: readonly Panels['side'][] = ['inspect', 'look', 'list', 'paths'];

/** What stands on the screen, and the search. */
export function usePanelCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const dataset = useApp((state) => state.dataset);
  const panels = useApp((state) => state.view.panels);
  const byLinks = useApp((state) => state.view.outline.byLinks);
  const { setPanels, setOutline, showDialog } = useActions();
  if (dataset === null) return [];
  const translated = dataset.documents.translations.some((texts) => Object.keys(texts).length > 0);
  return [
    ...MAIN.filter((main) => main !== panels.main).map((main): Command => ({ id: `main.${main}`, group: 'panels', label: t(`main.${main}`), run: () => setPanels({ main }) })),
    ...SIDE.filter((side) => side !== panels.side).map((side): Command => ({ id: `side.${side}`, group: 'panels', label: t(`side.${side}`), run: () => setPanels({ side }) })),
    ...when(panels.side === 'list', { id: 'listOrder', group: 'panels', label: t(byLinks ? 'listByName' : 'listByLinks'), run: () => setOutline({ byLinks: !byLinks }) }),
    ...when(translated, {
      id: 'translation', group: 'panels', label: t(panels.translation ? 'translationOff' : 'translationOn'), run: () => setPanels({ translation: !panels.translation }),
    }),
    { id: 'find', group: 'panels', label: t('find'), keys: '/', run: () => showDialog('find') },
  ];
}
