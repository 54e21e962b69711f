import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { ThemeChoice } from '../../store/state';
import { useActions, useApp } from '../kit/AppContext';
import { ChoiceMenu } from '../kit/ChoiceMenu';

const CHOICES: readonly ThemeChoice[] = ['light', 'dark', 'system'];
const ICONS = { light: Sun, dark: Moon, system: Monitor } as const;

export const ThemeMenu = () => {
  const t = useTranslations('app');
  const theme = useApp((state) => state.settings.theme);
  const { setSettings } = useActions();
  const Icon = ICONS[theme];
  return (
    <ChoiceMenu
      label={t('theme')}
      shown={<Icon size={17} aria-hidden />}
      options={CHOICES.map((id) => ({ id, label: t(`themes.${id}`) }))}
      chosen={theme}
      onChoose={(id) => {
        const choice = CHOICES.find((known) => known === id);
        if (choice !== undefined) setSettings({ theme: choice });
      }}
    />
  );
};
