import { useTranslations } from 'use-intl';
import { LANGUAGES, languageOf } from '../../i18n/registry';
import { useApp, useDeeds } from '../kit/AppContext';
import { ChoiceMenu } from '../kit/ChoiceMenu';

export const LanguageMenu = () => {
  const t = useTranslations('app');
  const language = useApp((state) => state.settings.language);
  const { chooseLanguage } = useDeeds();
  return (
    <ChoiceMenu
      label={t('language')}
      shown={<span lang={language}>{languageOf(language).label}</span>}
      options={LANGUAGES.map(({ tag, label }) => ({ id: tag, label, lang: tag }))}
      chosen={language}
      onChoose={(tag) => void chooseLanguage(tag)}
    />
  );
};
