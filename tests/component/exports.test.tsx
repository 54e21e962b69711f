import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { IntlProvider } from 'use-intl';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { messagesOf } from '../../src/i18n/messages';
import type { ExportFailure, Work } from '../../src/model/ports';
import { fail, ok } from '../../src/model/result';
import { createSelectors } from '../../src/store/selectors';
import { createAppStore } from '../../src/store/store';
import { ExportDialog } from '../../src/ui/exports/ExportDialog';
import { AppProvider, type Deeds, type PreparedFile } from '../../src/ui/kit/AppContext';
import { mockDeeds } from '../support/renderInApp';

const kinds: Readonly<Record<string, string>> = { png: 'image/png', svg: 'image/svg+xml', json: 'application/json' };

const sizes: Readonly<Record<string, number>> = { png: 12_400, svg: 30_000, json: 2_340_000 };

const CAPTION = 'Who met whom: 6 of 6 claims.';

const file = (id: string, save: PreparedFile['save'] = () => ok(null), own: Partial<PreparedFile> = {}): PreparedFile => ({
  name: `edgewise-talks-2026-11-25.${id}`, blob: new Blob(['x'.repeat(sizes[id] ?? 0)], { type: kinds[id] ?? '' }), notes: [], save, ...(['png', 'svg'].includes(id) ? { caption: CAPTION } : {}), ...own,
});

function shown(language: string, own: Partial<Deeds> = {}) {
  const store = createAppStore({ language, theme: 'light', singleKeys: true }, false);
  const saved: PreparedFile[] = [];
  const made: PreparedFile[] = [];
  const prepareExport = vi.fn<Deeds['prepareExport']>((id) => {
    const prepared = file(id, () => {
      saved.push(prepared);
      return ok(null);
    });
    made.push(prepared);
    return Promise.resolve(ok(prepared));
  });
  const deeds: Deeds = { ...mockDeeds(), prepareExport, ...own };
  render(
    <IntlProvider locale={language} messages={messagesOf(language)}>
      <AppProvider handle={{ store, selectors: createSelectors(() => null), deeds }}>
        <button type="button" onClick={() => store.actions.showDialog('export')}>Export</button>
        <ExportDialog />
      </AppProvider>
    </IntlProvider>,
  );
  return { store, deeds, saved, made };
}

beforeEach(() => {
  let made = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `blob:test/${made++}`, revokeObjectURL: vi.fn() }));
});

describe('the export dialog', () => {
  it('saves a picture in two actions from the opened app: open it, press Enter', async () => {
    const user = userEvent.setup();
    const { saved, store } = shown('en');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByRole('button', { name: 'Save PNG' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(saved.map(({ name }) => name)).toEqual(['edgewise-talks-2026-11-25.png']);
    expect(store.api.getState().notice?.code).toBe('saved');
  });

  it('saves the very file whose size it showed, and makes each file once', async () => {
    const user = userEvent.setup();
    const { saved, made, deeds } = shown('en');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await screen.findByText(/12 kB/);
    await user.click(screen.getByRole('radio', { name: /SVG/ }));
    await screen.findByText(/30 kB/);
    await user.click(screen.getByRole('radio', { name: /PNG/ }));
    await screen.findByText(/12 kB/);
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]).toBe(made.find(({ name }) => name.endsWith('png')));
    expect(vi.mocked(deeds.prepareExport).mock.calls.map(([id]) => id).sort()).toEqual(['png', 'svg']);
  });

  it('waits for a file that is still being made, and saves that one', async () => {
    const user = userEvent.setup();
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const save = vi.fn(() => ok(null));
    const prepareExport = vi.fn((id: string) => finished.then(() => ok(file(id, save))));
    shown('en', { prepareExport });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.keyboard('{Enter}');
    // It keeps the focus, and does nothing when pressed again.
    const button = screen.getByRole('button', { name: /Saving…/ });
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    await user.keyboard('{Enter}');
    expect(save).not.toHaveBeenCalled();
    finish();
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    expect(prepareExport).toHaveBeenCalledTimes(2);
  });

  it('says politely when the file is there, and not how far it is on the way', async () => {
    const user = userEvent.setup();
    const works: Work[] = [];
    let finish = (): void => undefined;
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    shown('en', {
      prepareExport: (id, _, work) => {
        works.push(work);
        return finished.then(() => ok(file(id)));
      },
    });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('radio', { name: 'Dataset (JSON)' }));
    const said = within(screen.getByTestId('file')).getByRole('status');
    act(() => works.at(-1)?.progress(0.4));
    expect(screen.getByRole('progressbar')).toBeInTheDocument();
    expect(said).toBeEmptyDOMElement();
    finish();
    await waitFor(() => expect(said).toHaveTextContent('edgewise-talks-2026-11-25.json 2.3 MB'));
  });

  it('gives a save up when another format is chosen: it closes nothing, and says nothing, when it ends', async () => {
    const user = userEvent.setup();
    const ends = new Map<string, (made: Awaited<ReturnType<Deeds['prepareExport']>>) => void>();
    const save = vi.fn(() => ok(null));
    const { store } = shown('en', { prepareExport: (id) => new Promise((resolve) => ends.set(id, resolve)) });
    for (const end of [ok(file('json', save)), fail<ExportFailure>('cancelled')]) {
      await user.click(screen.getByRole('button', { name: 'Export' }));
      await user.click(screen.getByRole('radio', { name: 'Dataset (JSON)' }));
      await user.click(screen.getByRole('button', { name: 'Save JSON' }));
      await user.click(screen.getByRole('radio', { name: /GEXF/ }));
      expect(screen.getByRole('button', { name: 'Save GEXF' })).not.toHaveAttribute('aria-disabled');
      await act(() => Promise.resolve(ends.get('json')?.(end)));
      expect(screen.getByRole('dialog')).toBeInTheDocument();
      expect(screen.getByRole('alert')).toBeEmptyDOMElement();
      await user.keyboard('{Escape}');
    }
    expect(save).not.toHaveBeenCalled();
    expect(store.api.getState().notice).toBeNull();
  });

  it('gives a save up when the dialog is closed: it does not close the next one', async () => {
    const user = userEvent.setup();
    const ends: ((made: Awaited<ReturnType<Deeds['prepareExport']>>) => void)[] = [];
    const save = vi.fn(() => ok(null));
    shown('en', { prepareExport: () => new Promise((resolve) => ends.push(resolve)) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.keyboard('{Enter}');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const before = ends.splice(0, 2);
    await act(() => Promise.resolve(before.forEach((end) => end(ok(file('png', save))))));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(save).not.toHaveBeenCalled();
  });

  it('ends a save that is cancelled, and says so', async () => {
    const user = userEvent.setup();
    const works: Work[] = [];
    shown('en', {
      prepareExport: (id, _, work) => {
        if (id === 'svg') return Promise.resolve(ok(file(id)));
        works.push(work);
        return new Promise(() => undefined);
      },
    });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.keyboard('{Enter}');
    act(() => works[0]?.progress(0.4));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Cancelled');
    expect(screen.getByRole('button', { name: 'Save PNG' })).not.toHaveAttribute('aria-disabled');
    await user.keyboard('{Enter}');
    expect(works).toHaveLength(2);
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });

  it('shows a living page as the plain picture, however the pictures are wanted', async () => {
    const user = userEvent.setup();
    shown('en', { prepareExport: (id, { paper }) => Promise.resolve(ok(file(id, undefined, { caption: `On ${paper}` }))) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('radio', { name: 'Print' }));
    expect(await screen.findByRole('img', { name: 'On print' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: /Living page/ }));
    expect(await screen.findByRole('img', { name: 'On screen' })).toBeInTheDocument();
  });

  it('tells in place that a file could not be made at all, and can try again', async () => {
    const user = userEvent.setup();
    let broken = true;
    const save = vi.fn(() => ok(null));
    shown('en', { prepareExport: (id) => (broken ? Promise.resolve(fail('notMade')) : Promise.resolve(ok(file(id, save)))) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('The file could not be made'));
    expect(screen.queryByText('Preparing…')).toBeNull();
    expect(screen.queryByText('Drawing the picture…')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Save PNG' })).toBeEnabled());
    expect(screen.getByRole('alert')).toHaveTextContent('The file could not be made');
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    await waitFor(() => expect(save).toHaveBeenCalledOnce());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('shows the picture, and says what the chosen format holds and what it cannot', async () => {
    const user = userEvent.setup();
    shown('en').store.actions.showDialog('export');
    expect(await screen.findByRole('img', { name: CAPTION })).toHaveAttribute('src', expect.stringMatching(/^blob:/));
    expect(screen.getByRole('radio', { name: /PNG/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: /PNG/ })).toHaveAccessibleDescription(/the filters in force.*No quotes/);
    await user.click(screen.getByRole('radio', { name: 'Dataset (JSON)' }));
    expect(screen.getByRole('radio', { name: 'Dataset (JSON)' })).toHaveAccessibleDescription(/Opens again here to the same graph.*No picture/);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: 'Claims (CSV)' })).toHaveAccessibleDescription(/a row per quote.*would take for a formula/);
  });

  it('names the file of the chosen format with its size', async () => {
    const user = userEvent.setup();
    const { saved } = shown('en');
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(await screen.findByText('edgewise-talks-2026-11-25.png')).toBeInTheDocument();
    expect(screen.getByText(/12 kB/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Dataset (JSON)' }));
    expect(await screen.findByText('edgewise-talks-2026-11-25.json')).toBeInTheDocument();
    expect(screen.getByText(/2\.3 MB/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Save JSON' }));
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual(['edgewise-talks-2026-11-25.json']));
  });

  it('offers every format, by what it is for', async () => {
    shown('en').store.actions.showDialog('export');
    for (const [name, count] of [['Picture', 3], ['Data', 9], ['Quotes and sources', 3]] as const) {
      expect(within(await screen.findByRole('group', { name })).getAllByRole('radio')).toHaveLength(count);
    }
  });

  it('shows the beginning of a file of text, sign by sign, and that it goes on; it draws no picture for that', async () => {
    const user = userEvent.setup();
    const text = `claim,quote\r\n${Array.from({ length: 60 }, (_, row) => `c${row},"<b>\u202e${'x'.repeat(row === 0 ? 900 : 1)}"\r\n`).join('')}`;
    const { deeds } = shown('en', { prepareExport: vi.fn((id: string) => Promise.resolve(ok(file(id, undefined, id.startsWith('csv') ? { blob: new Blob([text]) } : {})))) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('radio', { name: 'Claims (CSV)' }));
    const region = await screen.findByRole('region', { name: 'Beginning of the file' });
    expect(region).toHaveTextContent(/^claim,quote c0,"<b>x{300,}… c1,/);
    expect(within(region).getAllByRole('img', { name: 'U+202E' })).toHaveLength(39);
    expect(region).not.toHaveTextContent('c39');
    expect(screen.getByText('The file goes on.')).toBeInTheDocument();
    expect(region).toHaveAttribute('tabindex', '0');
    expect(screen.queryByRole('img', { name: CAPTION })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save CSV' })).toBeEnabled();
    expect(vi.mocked(deeds.prepareExport).mock.calls.flat().filter((id) => id === 'csvClaims')).toHaveLength(1);
  });

  it('tells in place why nothing was saved, and stays open', async () => {
    const user = userEvent.setup();
    const { store } = shown('en', { prepareExport: (id) => Promise.resolve(ok(file(id, () => fail('saveRefused')))) });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(await screen.findByRole('button', { name: 'Save PNG' }));
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('did not allow the file to be saved'));
    expect(screen.getByRole('dialog')).toBeInTheDocument();
    expect(store.api.getState().notice).toBeNull();
  });

  it('says what a picture lacks', async () => {
    const notes = ['reduced', 'withoutFonts'] as const;
    shown('en', { prepareExport: (id) => Promise.resolve(ok(file(id, undefined, { notes }))) }).store.actions.showDialog('export');
    expect(await screen.findByText(/lower resolution/)).toBeInTheDocument();
    expect(screen.getByText(/typefaces could not be loaded/)).toBeInTheDocument();
  });

  it('makes a picture as it is wanted, and asks only pictures how', async () => {
    const user = userEvent.setup();
    const { saved, deeds, store } = shown('en');
    act(() => store.actions.see({ left: 0, right: 9, top: 0, bottom: 9 }));
    await user.click(screen.getByRole('button', { name: 'Export' }));
    expect(screen.getByRole('radio', { name: 'Whole graph' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '2×' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'What is on screen' }));
    await user.click(screen.getByRole('radio', { name: 'Transparent' }));
    expect(screen.getByText(/for a light page/)).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: '4×' }));
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(vi.mocked(deeds.prepareExport).mock.calls.filter(([id]) => id === 'png').at(-1)?.[1]).toEqual({ scale: 4, paper: 'transparent', extent: 'view', caption: '' });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('radio', { name: /PDF/ }));
    expect(screen.queryByRole('radio', { name: '2×' })).toBeNull();
    expect(screen.getByRole('radio', { name: 'Print' })).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Dataset (JSON)' }));
    expect(screen.queryByRole('radio', { name: 'Print' })).toBeNull();
  });

  it('cannot keep to what is on screen where no graph is', async () => {
    shown('en').store.actions.showDialog('export');
    expect(await screen.findByRole('radio', { name: 'What is on screen' })).toBeDisabled();
  });

  it('shows what the picture says of itself, lets the reader say it otherwise, and copies it', async () => {
    const user = userEvent.setup();
    const prepareExport = vi.fn<Deeds['prepareExport']>((id, { caption }) => Promise.resolve(ok(file(id, undefined, { caption: caption === '' ? 'The app’s words' : caption }))));
    const { deeds, store } = shown('en', { prepareExport });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const field = screen.getByRole('textbox', { name: 'Caption and alternative text' });
    await waitFor(() => expect(field).toHaveValue('The app’s words'));
    await user.clear(field);
    await user.type(field, 'My words');
    await user.click(screen.getByRole('button', { name: 'Copy as alternative text' }));
    expect(deeds.copyText).toHaveBeenCalledExactlyOnceWith('My words');
    act(() => store.actions.notify('copied'));
    expect(within(screen.getByRole('group', { name: 'Options of the picture' })).getByRole('status')).toHaveTextContent('Copied.');
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    expect(prepareExport.mock.lastCall?.[1].caption).toBe('My words');
  });

  it('takes no caption before it has one to show, and keeps what is being written from a picture that is drawn meanwhile', async () => {
    const user = userEvent.setup();
    const drawn: ((caption: string) => void)[] = [];
    const prepareExport = vi.fn<Deeds['prepareExport']>((id) =>
      (id === 'svg' ? new Promise((resolve) => drawn.push((caption) => resolve(ok(file(id, undefined, { caption }))))) : Promise.resolve(ok(file(id)))));
    shown('en', { prepareExport });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const field = await screen.findByRole('textbox', { name: 'Caption and alternative text' });
    expect(field).toHaveAttribute('readonly');
    act(() => drawn.splice(0).forEach((draw) => draw('All of it')));
    await waitFor(() => expect(field).toHaveValue('All of it'));
    expect(field).not.toHaveAttribute('readonly');
    await user.click(screen.getByRole('radio', { name: 'Print' }));
    await user.click(field);
    act(() => drawn.splice(0).forEach((draw) => draw('On paper')));
    await user.type(field, '!');
    expect(field).toHaveValue('All of it!');
  });

  it('shows how far a long picture is, and gives it up when told to', async () => {
    const user = userEvent.setup();
    const works: Work[] = [];
    const endless = vi.fn<Deeds['prepareExport']>((id, _, work) => {
      if (id === 'svg') return Promise.resolve(ok(file(id)));
      works.push(work);
      return new Promise(() => undefined);
    });
    shown('en', { prepareExport: endless });
    await user.click(screen.getByRole('button', { name: 'Export' }));
    act(() => works[0]?.progress(0.4));
    expect(screen.getByRole('progressbar', { name: 'Making the file' })).toHaveAttribute('value', '0.4');
    expect(works[0]?.wanted()).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(works[0]?.wanted()).toBe(false);
    expect(screen.getByRole('alert')).toHaveTextContent('Cancelled');
    expect(screen.getByRole('button', { name: 'Save PNG' })).toHaveFocus();
    expect(screen.queryByRole('progressbar')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Save PNG' }));
    expect(works).toHaveLength(2);
    // Another picture is wanted now.
    await user.click(screen.getByRole('radio', { name: 'Print' }));
    expect(works[1]?.wanted()).toBe(false);
    expect(works).toHaveLength(3);
  });

  it('speaks French', async () => {
    const { store } = shown('fr');
    store.actions.showDialog('export');
    expect(await screen.findByRole('button', { name: 'Enregistrer le PNG' })).toHaveFocus();
    expect(await screen.findByText(/12 ko/)).toBeInTheDocument();
  });
});
