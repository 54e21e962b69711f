import { configure, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { languageOf } from '../../src/i18n/registry';
import type { ExportFailure } from '../../src/model/ports';
import { fail, ok } from '../../src/model/result';
import { createSelectors } from '../../src/store/selectors';
import { createAppStore } from '../../src/store/store';
import { ExportDialog } from '../../src/ui/exports/ExportDialog';
import { AppProvider, type Deeds } from '../../src/ui/kit/AppContext';

const kinds: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml', json: 'application/json' };

function shown(language: string, own: Partial<Deeds> = {}) {
  const store = createAppStore({ language, theme: 'light', singleKeys: true }, false);
  const deeds: Deeds = {
    openFiles: vi.fn(), openSeed: vi.fn(), cancelLoading: vi.fn(), copyText: vi.fn(),
    prepareExport: (id) => Promise.resolve(ok({ name: `edgewise-talks-2026-11-25.${id}`, blob: new Blob(['x'.repeat(id === 'json' ? 2_340_000 : 12_400)], { type: kinds[id] ?? '' }), notes: [] })),
    exportAs: vi.fn((id: string) => Promise.resolve(ok(`edgewise-talks-2026-11-25.${id}`))),
    ...own,
  };
  render(
    <IntlProvider locale={language} messages={languageOf(language).messages}>
      <AppProvider handle={{ store, selectors: createSelectors(), deeds }}>
        <button type="button" onClick={() => store.actions.showDialog('export')}>Export</button>
        <ExportDialog />
      </AppProvider>
    </IntlProvider>,
  );
  return { store, deeds };
}

// The form is fetched when first asked for, which takes its time on a busy machine.
configure({ asyncUtilTimeout: 5000 });
beforeAll(() => import('../../src/ui/exports/ExportForm'));

beforeEach(() => {
  let made = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `blob:test/${made++}`, revokeObjectURL: vi.fn() }));
});

describe('the export dialog', () => {
  it('saves a picture in two actions from the opened app: open it, press Enter', async () => {
    const user = userEvent.setup();
    const { deeds, store } = shown('en');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('button', { name: 'Save PNG' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(deeds.exportAs).toHaveBeenCalledExactlyOnceWith('png');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(store.api.getState().notice?.code).toBe('saved');
  });

  it('shows the picture, and says what each format holds and what it cannot', async () => {
    shown('en').store.actions.showDialog('export');
    expect(await screen.findByRole('img', { name: 'The graph as it stands now' })).toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(screen.getByRole('radio', { name: /PNG/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /JSON/ })).toHaveAccessibleDescription(/Opens again here to the same graph.*Holds no picture/);
    expect(screen.getByRole('radio', { name: /SVG/ })).toHaveAccessibleDescription(/cannot be opened again/);
  });

  it('names the file of the chosen format with its size', async () => {
    const user = userEvent.setup();
    const { deeds } = shown('en');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText('edgewise-talks-2026-11-25.png')).toBeInTheDocument();
    expect(screen.getByText(/12 kB/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /JSON/ }));
    expect(await screen.findByText('edgewise-talks-2026-11-25.json')).toBeInTheDocument();
    expect(screen.getByText(/2\.3 MB/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save JSON' }));
    expect(deeds.exportAs).toHaveBeenCalledExactlyOnceWith('json');
  });

  it('tells in place why nothing was saved, and stays open', async () => {
    const user = userEvent.setup();
    const failing = (failure: ExportFailure) => ({ exportAs: () => Promise.resolve(fail(failure)) });
    const { store } = shown('en', failing('pictureTooLarge'));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('button', { name: 'Save PNG' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Save it as SVG');
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(store.api.getState().notice).toBeNull();
  });

  it('says what a picture lacks', async () => {
    const notes = ['reduced', 'withoutFonts'] as const;
    shown('en', { prepareExport: (id) => Promise.resolve(ok({ name: `a.${id}`, blob: new Blob(['x']), notes })) }).store.actions.showDialog('export');
    expect(await screen.findByText(/lower resolution/)).toBeInTheDocument();
    expect(screen.getByText(/typefaces could not be loaded/)).toBeInTheDocument();
  });

  it('speaks French', async () => {
    const { store } = shown('fr');
    store.actions.showDialog('export');
    expect(await screen.findByRole('button', { name: 'Enregistrer le PNG' })).toHaveFocus();
    expect(await screen.findByText(/12 ko/)).toBeInTheDocument();
  });
});
