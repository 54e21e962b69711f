import { useMessages, useTranslations } from 'use-intl';
import { chosenRows } from '../../core/selection';
import type { Messages } from '../../i18n/en';
import { LANGUAGES } from '../../i18n/registry';
import type { Panels } from '../../model/view';
import type { ThemeChoice } from '../../store/state';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { commandKey } from '../kit/commandKey';
import { useEntityDeeds } from '../kit/useEntityDeeds';
import { useLocal } from '../kit/useLocal';
import { useSteps } from '../kit/useSteps';

export type CommandGroup = 'entity' | 'edit' | 'show' | 'graph' | 'panels' | 'file' | 'settings' | 'help';

/** Something that can be done now, by its name. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  /** The key that does it without the palette. */
  readonly keys?: string;
  readonly run: () => void;
}

const MAIN: readonly Panels['main'][] = ['graph', 'both', 'table'];
const SIDE: readonly Panels['side'][] = ['inspect', 'look', 'list', 'paths'];
const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** Every action that would do something now, group by group. */
export function useCommands(): readonly Command[] {
  return [...useEntityCommands(), ...useGraphCommands(), ...useFrameCommands()];
}

function useEntityCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const local = useLocal();
  const dataset = useApp((state) => state.dataset);
  const selection = useApp((state) => state.view.selection);
  const { select } = useActions();
  const deedsOf = useEntityDeeds();
  if (dataset === null || selection === null) return [];
  const chosen = chosenRows(dataset, selection);
  const name = chosen?.kind === 'entity' ? local(dataset.entities.names[chosen.row]) : '';
  const deeds = chosen?.kind === 'entity' ? deedsOf(chosen.row) : [];
  return [
    ...deeds.map(({ id, label, key, run }): Command => ({
      id: `entity.${id}`, group: 'entity', label: t('ofEntity', { name, deed: label }), ...(key === undefined ? {} : { keys: key.toUpperCase() }), run,
    })),
    { id: 'deselect', group: 'entity', label: t('deselect'), run: () => select(null) },
  ];
}

function useGraphCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const app = useTranslations('app');
  const named = useTranslations('layouts.names');
  // The layouts themselves are fetched with their worker; each has its name here.
  const layouts = Object.keys(useMessages().layouts.names) as (keyof Messages['layouts']['names'])[];
  const dataset = useApp((state) => state.dataset);
  const view = useApp((state) => state.view);
  const { undo: [last], redo: [next] } = useSteps(1);
  const actions = useActions();
  const { chooseLayout } = useDeeds();
  if (dataset === null) return [];
  const { cut, filters, moved, pinned, layout, centre, traces, panels } = view;
  const isCut = cut.around !== null || cut.hidden.length > 0;
  const translated = dataset.documents.translations.some((texts) => Object.keys(texts).length > 0);
  const when = (holds: boolean, ...commands: readonly Command[]): readonly Command[] => (holds ? commands : []);
  return [
    ...when(last !== undefined, { id: 'undo', group: 'edit', label: app('undoStep', { step: last ?? '' }), keys: `${commandKey()} + Z`, run: actions.undo }),
    ...when(next !== undefined, { id: 'redo', group: 'edit', label: app('redoStep', { step: next ?? '' }), keys: `${commandKey()} + ⇧ + Z`, run: actions.redo }),
    ...when(Object.keys(filters).length > 0, { id: 'clearFilters', group: 'show', label: t('clearFilters'), run: actions.clearFilters }),
    ...when(isCut, { id: 'showAll', group: 'show', label: t('showAll'), run: actions.showAll }),
    ...when(cut.hidden.length > 0, { id: 'bringBack', group: 'show', label: t('bringBack', { count: cut.hidden.length }), run: () => actions.bringBack(cut.hidden) }),
    { id: 'fit', group: 'graph', label: t('fit'), run: () => actions.moveCamera(null) },
    ...when(Object.keys(moved).length > pinned.length, { id: 'forgetMoves', group: 'graph', label: t('forgetMoves'), run: actions.forgetMoves }),
    ...layouts.filter((id) => id !== layout || centre !== null).map((id): Command => ({
      id: `layout.${id}`, group: 'graph', label: t('layout', { name: named(id) }), run: () => void chooseLayout(id, null),
    })),
    { id: 'traces', group: 'graph', label: t(traces ? 'tracesOff' : 'tracesOn'), run: () => actions.setTraces(!traces) },
    ...MAIN.filter((main) => main !== panels.main).map((main): Command => ({ id: `main.${main}`, group: 'panels', label: t(`main.${main}`), run: () => actions.setPanels({ main }) })),
    ...SIDE.filter((side) => side !== panels.side).map((side): Command => ({ id: `side.${side}`, group: 'panels', label: t(`side.${side}`), run: () => actions.setPanels({ side }) })),
    ...when(translated, {
      id: 'translation', group: 'panels', label: t(panels.translation ? 'translationOff' : 'translationOn'), run: () => actions.setPanels({ translation: !panels.translation }),
    }),
  ];
}

function useFrameCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const dataset = useApp((state) => state.dataset);
  const settings = useApp((state) => state.settings);
  const { showDialog, setSettings } = useActions();
  const { openSeed, copyText, chooseLanguage } = useDeeds();
  const ofDataset: readonly Command[] = [
    { id: 'find', group: 'panels', label: t('find'), keys: '/', run: () => showDialog('find') },
    { id: 'export', group: 'file', label: t('export'), run: () => showDialog('export') },
    // The address holds the view, as far as a link can.
    { id: 'copyLink', group: 'file', label: t('copyLink'), run: () => void copyText(window.location.href) },
  ];
  const issues = dataset?.report.issues.length ?? 0;
  return [
    ...(dataset === null ? [] : ofDataset),
    { id: 'open', group: 'file', label: t('open'), run: () => showDialog('open') },
    { id: 'seed', group: 'file', label: t('seed'), run: openSeed },
    ...(issues === 0 ? [] : [{ id: 'report', group: 'file', label: t('report'), run: () => showDialog('report') } satisfies Command]),
    ...THEMES.filter((theme) => theme !== settings.theme).map((theme): Command => ({ id: `theme.${theme}`, group: 'settings', label: t(`theme.${theme}`), run: () => setSettings({ theme }) })),
    ...LANGUAGES.filter(({ tag }) => tag !== settings.language).map(({ tag, label }): Command => ({
      id: `language.${tag}`, group: 'settings', label: t('language', { language: label }), run: () => void chooseLanguage(tag),
    })),
    { id: 'singleKeys', group: 'settings', label: t(settings.singleKeys ? 'singleKeysOff' : 'singleKeysOn'), run: () => setSettings({ singleKeys: !settings.singleKeys }) },
    { id: 'keys', group: 'help', label: t('keys'), keys: '?', run: () => showDialog('keys') },
    { id: 'check', group: 'help', label: t('check'), run: () => showDialog('check') },
  ];
}
