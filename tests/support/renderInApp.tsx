import { render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { type Mock, vi } from 'vitest';
import { LARGE_SCENE } from '../../src/core/scene/largeScene';
import { messagesOf } from '../../src/i18n/messages';
import type { Dataset } from '../../src/model/dataset';
import { createSelectors } from '../../src/store/selectors';
import type { AppState } from '../../src/store/state';
import { createAppStore, type Store } from '../../src/store/store';
import { AppProvider, type Deeds, useApp } from '../../src/ui/kit/AppContext';

export interface InApp extends RenderResult {
  readonly store: Store;
  readonly deeds: { readonly [Name in keyof Deeds]: Mock<Deeds[Name]> };
  readonly user: UserEvent;
  readonly state: () => AppState;
}

export interface Setting {
  readonly dataset?: Dataset | null;
  readonly language?: string;
}

const NO_POSITIONS = { entities: new Float64Array(), groups: new Float64Array() };

const DEEDS = [
  'openFiles', 'openAddress', 'readAs', 'readTable', 'changeColumns', 'openFirst', 'cancelLoading', 'amend', 'chooseLayout', 'prepareExport', 'chooseLanguage', 'copyText',
  'copyPicture', 'shareView', 'print', 'fetchSnapshots', 'fetchLibrary', 'fetchJoining',
] satisfies (keyof Deeds)[];

/** Deeds that only note their calls; what keeps opened datasets, for which the dialog that opens files asks by itself, never comes. */
export const mockDeeds = (): InApp['deeds'] => ({
  ...(Object.fromEntries(DEEDS.map((name) => [name, vi.fn()])) as unknown as InApp['deeds']),
  fetchLibrary: vi.fn(() => new Promise<never>(() => undefined)),
});

/** A store with a dataset open, deeds that only note their calls, and the language as the store has it. */
export function inApp(children: ReactNode, { dataset = null, language = 'en' }: Setting = {}): InApp {
  const store = createAppStore({ language, theme: 'light', singleKeys: true }, false);
  if (dataset !== null) store.actions.openDataset(dataset, null, { stress: NO_POSITIONS });
  const deeds = mockDeeds();
  const user = userEvent.setup();
  const rendered = render(
    <AppProvider handle={{ store, selectors: createSelectors(() => LARGE_SCENE), deeds }}>
      <InLanguage>{children}</InLanguage>
    </AppProvider>,
  );
  return { ...rendered, store, deeds, user, state: () => store.api.getState() };
}

const InLanguage = ({ children }: { readonly children: ReactNode }) => {
  const language = useApp((state) => state.settings.language);
  const strict = (fault: Error): never => {
    throw fault;
  };
  return (
    <I18nProvider locale={language}>
      <IntlProvider locale={language} messages={messagesOf(language)} timeZone="UTC" onError={strict}>
        {children}
      </IntlProvider>
    </I18nProvider>
  );
};

/** jsdom has no media queries: all of them hold, or none. */
export function stubMedia(matches: boolean): void {
  vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: () => undefined, removeEventListener: () => undefined }));
}
