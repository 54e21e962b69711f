import { ToggleButton } from 'react-aria-components/ToggleButton';
import { useLocale, useTranslations } from 'use-intl';
import { useActions, useApp } from '../kit/AppContext';
import { languageName } from '../kit/languageName';
import styles from './TranslationToggle.module.css';

/** Shows our translation under each sentence, and takes it away again. */
export const TranslationToggle = ({ language }: { readonly language: string }) => {
  const t = useTranslations('reader');
  const shown = useApp((state) => state.view.panels.translation);
  const { setPanels } = useActions();
  const name = languageName(language, useLocale());
  return (
    <ToggleButton
      className={styles.toggle ?? ''}
      isSelected={shown}
      onChange={(translation) => setPanels({ translation })}
      aria-label={`${t('translation')}: ${name}`}
    >
      {t('translation')}
    </ToggleButton>
  );
};
