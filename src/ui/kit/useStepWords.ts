import { useLocale, useTranslations } from 'use-intl';
import { entityRow } from '../../core/columns/access';
import { pick } from '../../core/localText';
import type { StepName, Undoable } from '../../store/state';
import { useApp } from './AppContext';
import { filterWords } from './filterWords';
import { added, filterChange } from './stepChange';

/** Names a step in the language of now, by what differs between before and after it. */
export function useStepWords(): (name: StepName, before: Undoable, after: Undoable) => string {
  const t = useTranslations('app');
  const layouts = useTranslations('layouts');
  const language = useLocale();
  const dataset = useApp((state) => state.dataset);

  const nameOf = (id: string | null | undefined): string => {
    const row = dataset === null || id === null || id === undefined ? undefined : entityRow(dataset, id);
    return row === undefined ? (id ?? '') : pick(dataset?.entities.names[row], language);
  };
  const counted = (ids: readonly string[]) => ({ count: ids.length, name: nameOf(ids[0]) });
  const filters = (before: Undoable, after: Undoable): string => {
    if (dataset === null) return t('steps.refiltered');
    const change = filterChange(dataset, before.filters, after.filters, filterWords(language));
    if (change.clause === '') return t('steps.refiltered');
    if (change.kind === 'several') return t('steps.filtered', { clause: change.clause });
    return change.kind === 'mode' ? t('steps.mode', { mode: change.mode, clause: change.clause }) : t(`steps.${change.kind}`, { clause: change.clause });
  };

  return (name, before, after) => {
    switch (name) {
      case 'filtered': return filters(before, after);
      case 'cleared': {
        if (Object.keys(after.filters).length === 0 && Object.keys(before.filters).length > 1) return t('steps.clearedAll');
        const change = dataset === null ? null : filterChange(dataset, before.filters, after.filters, filterWords(language));
        return change === null || change.clause === '' ? t('steps.clearedAll') : t('steps.cleared', { clause: change.clause });
      }
      case 'hid': return t('steps.hid', counted(added(before.cut.hidden, after.cut.hidden)));
      case 'broughtBack': return t('steps.broughtBack', counted(added(after.cut.hidden, before.cut.hidden)));
      case 'shownOnly': return t('steps.shownOnly', counted(after.cut.around?.map(({ id }) => id) ?? []));
      case 'focused': return t('steps.focused', { name: nameOf(after.cut.around?.[0]?.id), depth: after.cut.around?.[0]?.depth ?? 1 });
      case 'expanded': {
        const last = after.cut.around === before.cut.around ? undefined : after.cut.around?.at(-1);
        return last === undefined ? t('steps.broughtBack', counted(added(after.cut.hidden, before.cut.hidden))) : t('steps.expanded', { name: nameOf(last.id) });
      }
      case 'traced': return t('steps.traced', { on: after.traces ? 'yes' : 'no' });
      case 'moved': return t('steps.moved', counted(Object.keys(after.moved).filter((id) => after.moved[id] !== before.moved[id])));
      case 'pinned': return t('steps.pinned', counted(added(before.pinned, after.pinned)));
      case 'unpinned': return t('steps.unpinned', counted(added(after.pinned, before.pinned)));
      case 'laidOut': {
        if (after.centre !== null) return t('steps.laidOutAround', { name: nameOf(after.centre) });
        const key = `names.${after.layout}` as 'title';
        return t('steps.laidOut', { layout: layouts.has(key) ? layouts(key) : after.layout });
      }
      case 'soughtPath': {
        const { from, to } = after.path;
        const ends = from !== null && to !== null ? 'both' : from !== null ? 'from' : to !== null ? 'to' : 'none';
        return t('steps.soughtPath', { ends, from: nameOf(from), to: nameOf(to) });
      }
      case 'drewFiltered': return t('steps.drewFiltered', { on: after.drawFiltered ? 'yes' : 'no' });
      default: return t(`steps.${name}`);
    }
  };
}
