import { useTranslations } from 'use-intl';
import { CHECKS } from '../../model/vocabulary';
import { useActions, useApp } from '../kit/AppContext';
import { commandKey } from '../kit/commandKey';
import { useSteps } from '../kit/useSteps';
import { type Command, when } from './command';

/** Undo, and what is shown and hidden. */
export function useShownCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const app = useTranslations('app');
  const dataset = useApp((state) => state.dataset);
  const { cut, filters, traces } = useApp((state) => state.view);
  const { undo: [last], redo: [next] } = useSteps(1);
  const actions = useActions();
  if (dataset === null) return [];
  const isCut = cut.around !== null || cut.hidden.length > 0;
  const used = new Set(dataset.claims.check);
  const only = filters['check']?.include ?? [];
  const isOnly = (check: string): boolean => only.length === 1 && only[0] === check;
  return [
    ...when(last !== undefined, { id: 'undo', group: 'edit', label: app('undoStep', { step: last ?? '' }), keys: `${commandKey()} + Z`, run: actions.undo }),
    ...when(next !== undefined, { id: 'redo', group: 'edit', label: app('redoStep', { step: next ?? '' }), keys: `${commandKey()} + ⇧ + Z`, run: actions.redo }),
    ...when(Object.keys(filters).length > 0, { id: 'clearFilters', group: 'show', label: t('clearFilters'), run: actions.clearFilters }),
    ...when(isCut, { id: 'showAll', group: 'show', label: t('showAll'), run: actions.showAll }),
    ...when(cut.hidden.length > 0, { id: 'bringBack', group: 'show', label: t('bringBack', { count: cut.hidden.length }), run: () => actions.bringBack(cut.hidden) }),
    ...CHECKS.filter((check, row) => used.size > 1 && used.has(row) && !isOnly(check)).map((check): Command => ({
      id: `only.${check}`, group: 'show', label: t(`onlyCheck.${check}`), run: () => actions.onlyOption('check', check),
    })),
    { id: 'traces', group: 'show', label: t(traces ? 'tracesOff' : 'tracesOn'), run: () => actions.setTraces(!traces) },
  ];
}
