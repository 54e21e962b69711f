import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { messagesOf } from '../i18n/messages';
import { languageOf } from '../i18n/registry';
import { useApp } from '../ui/kit/AppContext';

/** Gives what is inside the words of the reader's language. */
export const InLanguage = ({ children }: { readonly children: ReactNode }) => {
  const language = useApp((state) => state.settings.language);
  const { tag } = languageOf(language);
  return (
    <I18nProvider locale={tag}>
      <IntlProvider locale={tag} messages={messagesOf(language)} timeZone="UTC">
        {children}
      </IntlProvider>
    </I18nProvider>
  );
};
