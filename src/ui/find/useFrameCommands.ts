import { useTranslations } from 'use-intl';
import { LANGUAGES } from '../../i18n/registry';
import type { ThemeChoice } from '../../store/state';
import { useActions, useApp, useDeeds } from '../kit/AppContext';
import { useShareDeeds } from '../kit/useShareDeeds';
import { type Command, when } from './command';

const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'system'];

/** Files, settings and help. */
export function useFrameCommands(): readonly Command[] {
  const t = useTranslations('find.commands');
  const dataset = useApp((state) => state.dataset);
  const settings = useApp((state) => state.settings);
  const { showDialog, setSettings } = useActions();
  const first = useApp((state) => state.surroundings.first);
  const share = useShareDeeds();
  const app = useTranslations('app');
  const { openFirst, chooseLanguage, changeColumns } = useDeeds();
  return [
    ...when(
      dataset !== null,
      { id: 'export', group: 'file', label: t('export'), run: () => showDialog('export') },
      ...share.map(({ id, label, run }): Command => ({ id: `share.${id}`, group: 'file', label, run })),
      { id: 'keep', group: 'file', label: t('keep'), run: () => showDialog('keep') },
    ),
    ...when(dataset !== null, { id: 'amendments', group: 'file', label: t('amendments'), run: () => showDialog('amendments') }),
    { id: 'snapshots', group: 'file', label: t('snapshots'), run: () => showDialog('snapshots') },
    { id: 'open', group: 'file', label: t('open'), run: () => showDialog('open') },
    ...when(first === 'example', { id: 'library', group: 'file', label: t('library'), run: () => showDialog('library') }),
    { id: 'model', group: 'file', label: t('model'), run: () => showDialog('model') },
    { id: 'first', group: 'file', label: t('first', { first }), run: openFirst },
    ...when(dataset !== null && (dataset.report.detected !== undefined || dataset.report.issues.length > 0), { id: 'report', group: 'file', label: t('report'), run: () => showDialog('report') }),
    ...when(dataset?.report.detected?.format === 'table', { id: 'columns', group: 'file', label: app('changeColumns'), run: changeColumns }),
    ...THEMES.filter((theme) => theme !== settings.theme).map((theme): Command => ({ id: `theme.${theme}`, group: 'settings', label: t(`theme.${theme}`), run: () => setSettings({ theme }) })),
    ...LANGUAGES.filter(({ tag }) => tag !== settings.language).map(({ tag, label }): Command => ({
      id: `language.${tag}`, group: 'settings', label: t('language', { language: label }), run: () => void chooseLanguage(tag),
    })),
    { id: 'singleKeys', group: 'settings', label: t(settings.singleKeys ? 'singleKeysOff' : 'singleKeysOn'), run: () => setSettings({ singleKeys: !settings.singleKeys }) },
    { id: 'keys', group: 'help', label: t('keys'), keys: '?', run: () => showDialog('keys') },
    { id: 'check', group: 'help', label: t('check'), run: () => showDialog('check') },
  ];
}
