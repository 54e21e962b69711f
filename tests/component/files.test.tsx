import { act, createEvent, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { amend } from '../../src/core/amend/amend';
import { textHash } from '../../src/core/columns/textHash';
import type { Dataset } from '../../src/model/dataset';
import type { Issue } from '../../src/model/result';
import { INITIAL_VIEW } from '../../src/model/view';
import { DropZone } from '../../src/ui/files/DropZone';
import { FailureNotice } from '../../src/ui/files/FailureNotice';
import { LoadingNotice } from '../../src/ui/files/LoadingNotice';
import { LoadReport } from '../../src/ui/files/LoadReport';
import { MissingNotice } from '../../src/ui/files/MissingNotice';
import { OpenDialog } from '../../src/ui/files/OpenDialog';
import { StrayLinkNotice } from '../../src/ui/files/StrayLinkNotice';
import { Welcome } from '../../src/ui/files/Welcome';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';
import { TALKS, talks } from '../support/talks';

const file = (name: string) => new File(['{}'], name);
const item = (given: File) => ({ kind: 'file', getAsFile: () => given, webkitGetAsEntry: () => ({ isDirectory: false }) });

function drag(name: 'dragEnter' | 'dragOver' | 'dragLeave' | 'drop', items: readonly object[], types = ['Files'], address = ''): Event {
  const event = createEvent[name](document.body);
  Object.defineProperty(event, 'dataTransfer', { value: { items, types, dropEffect: 'none', getData: () => address } });
  fireEvent(document.body, event);
  return event;
}

const withoutText = (): Dataset => {
  const [document] = TALKS.documents;
  const { text: _, ...rest } = document ?? { text: '' };
  return load({ ...TALKS, documents: [{ ...rest, href: 'story.txt' }] });
};

describe('dropping', () => {
  it('says what can be dropped while files are over the window, and opens them', () => {
    const { deeds } = inApp(<DropZone />);
    drag('dragEnter', []);
    expect(screen.getByText('Drop to open')).toBeVisible();
    const given = [file('dataset.json'), file('story.txt')];
    const event = drag('drop', given.map((one) => item(one)));
    expect(event.defaultPrevented).toBe(true);
    expect(deeds.openFiles).toHaveBeenCalledExactlyOnceWith(given);
    expect(screen.queryByText('Drop to open')).toBeNull();
  });

  it('comes and goes with the drag, however many elements it crosses', () => {
    inApp(<DropZone />);
    drag('dragEnter', []);
    drag('dragEnter', []);
    drag('dragLeave', []);
    expect(screen.getByText('Drop to open')).toBeVisible();
    drag('dragLeave', []);
    expect(screen.queryByText('Drop to open')).toBeNull();
  });

  it('opens a folder together with files', () => {
    const { deeds } = inApp(<DropZone />);
    const folder = { isDirectory: true, name: 'papers' };
    const beside = file('dataset.json');
    drag('drop', [{ kind: 'file', getAsFile: () => file('papers'), webkitGetAsEntry: () => folder }, item(beside)]);
    expect(deeds.openFiles).toHaveBeenCalledExactlyOnceWith([folder, beside]);
  });

  it('opens the file at an address, a link that is dropped', () => {
    const { deeds } = inApp(<DropZone />);
    drag('drop', [{ kind: 'string' }], ['text/uri-list'], '# a comment\r\nhttps://example.org/run.json');
    expect(deeds.openAddress).toHaveBeenCalledExactlyOnceWith('https://example.org/run.json');
  });

  it('refuses what is no file aloud', () => {
    const { deeds, state } = inApp(<DropZone />);
    drag('dragEnter', [], ['text/plain']);
    expect(screen.queryByText('Drop to open')).toBeNull();
    drag('drop', [{ kind: 'string' }], ['text/plain']);
    expect(deeds.openFiles).not.toHaveBeenCalled();
    expect(state().notice?.code).toBe('notAFile');
  });
});

describe('pasting', () => {
  function paste(text: string, files: readonly File[] = [], target: Element = document.body): Event {
    const event = createEvent.paste(target);
    Object.defineProperty(event, 'clipboardData', { value: { files, getData: () => text } });
    fireEvent(target, event);
    return event;
  }

  it.each([
    ['{"format":"edgewise/1"}', 'pasted.json'], ['{"a":1}\n{"b":2}', 'pasted.jsonl'], ['<gexf/>', 'pasted.xml'], ['from\tto\nAda\tTom', 'pasted.tsv'], ['from,to\nAda,Tom\n', 'pasted.csv'],
  ])('opens %j as %s', async (text, name) => {
    const { deeds } = inApp(<DropZone />);
    expect(paste(text).defaultPrevented).toBe(true);
    const given = deeds.openFiles.mock.calls[0]?.[0][0] as File;
    expect(given.name).toBe(name);
    expect(await given.text()).toBe(text);
  });

  it('opens files that are pasted', () => {
    const { deeds } = inApp(<DropZone />);
    const given = file('dataset.json');
    paste('', [given]);
    expect(deeds.openFiles).toHaveBeenCalledExactlyOnceWith([given]);
  });

  it.each(['https://example.org/data/run.json', ' https://example.org/data/run.json\n'])('opens the file at an address: %j', (text) => {
    const { deeds } = inApp(<DropZone />);
    expect(paste(text).defaultPrevented).toBe(true);
    expect(deeds.openAddress).toHaveBeenCalledExactlyOnceWith('https://example.org/data/run.json');
  });

  it.each(['https://example.org/a https://example.org/b', 'https://', 'javascript:alert(1)', 'See https://example.org/a'])('leaves what is no address alone: %j', (text) => {
    const { deeds } = inApp(<DropZone />);
    expect(paste(text).defaultPrevented).toBe(false);
    expect(deeds.openAddress).not.toHaveBeenCalled();
  });

  it('leaves prose, and what is pasted into a field, alone', () => {
    const { deeds } = inApp(<><DropZone /><input aria-label="Name" /></>);
    expect(paste('Ada met Tom, and then, on Monday,\nTom left.').defaultPrevented).toBe(false);
    expect(paste('{}', [], screen.getByRole('textbox')).defaultPrevented).toBe(false);
    expect(deeds.openFiles).not.toHaveBeenCalled();
  });
});

describe('choosing', () => {
  it('opens a dataset with its texts, and closes the dialog', async () => {
    const { container, store, deeds, state, user } = inApp(<OpenDialog />, { dataset: talks() });
    act(() => store.actions.showDialog('open'));
    const dialog = screen.getByRole('dialog', { name: 'Open a dataset' });
    const input = dialog.querySelector<HTMLInputElement>('input[type=file]') ?? container.querySelector<HTMLInputElement>('input[type=file]');
    expect(input?.multiple).toBe(true);
    const given = [file('dataset.json'), file('story.txt')];
    if (input !== null) await user.upload(input, given);
    expect(deeds.openFiles).toHaveBeenCalledExactlyOnceWith(given);
    expect(state().dialog).toBeNull();
  });

  it('names the texts that are wanted', () => {
    const { store } = inApp(<OpenDialog />, { dataset: withoutText() });
    act(() => store.actions.showDialog('open'));
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByText('story.txt')).toBeVisible();
    expect(within(dialog).getByRole('button', { name: 'Choose the missing file…' })).toBeVisible();
  });

  it('asks for them unasked, until it is put away', async () => {
    const { user, deeds } = inApp(<MissingNotice />, { dataset: withoutText() });
    const notice = screen.getByRole('alert');
    expect(notice).toHaveTextContent('story.txt');
    const input = notice.querySelector<HTMLInputElement>('input[type=file]');
    if (input !== null) await user.upload(input, [file('story.txt')]);
    expect(deeds.openFiles).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what a missing translation costs, which is no quote', () => {
    const [document] = TALKS.documents;
    inApp(<MissingNotice />, { dataset: load({ ...TALKS, documents: [{ ...document, translations: { fr: 'story.fr.json' } }] }) });
    expect(screen.getByRole('alert')).toHaveTextContent('Without it the translation cannot be shown.');
    expect(screen.getByRole('alert')).not.toHaveTextContent('looked up');
  });

  it('asks for nothing where all is there', () => {
    inApp(<MissingNotice />, { dataset: talks() });
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('begins from the welcome', async () => {
    const { user, deeds } = inApp(<Welcome />);
    expect(screen.getByRole('heading', { level: 1, name: 'Every edge, word for word' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open the Ankara talks' }));
    expect(deeds.openFirst).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Open a file…' })).toBeVisible();
  });
});

describe('a failure', () => {
  const broken: Issue = {
    code: 'notJson', severity: 'error', path: 'talks.json',
    values: { name: 'talks.json', line: 12, column: 7, byte: 300, found: '<img src=x onerror=alert(1)>', truncated: 'no' },
  };

  it('says what and where, keeps what was open, and can be put away', async () => {
    const { user, store, state } = inApp(<FailureNotice />, { dataset: talks() });
    act(() => store.actions.failLoading([broken]));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('talks.json: this is not valid JSON from line 12, column 7 on.');
    expect(alert).toHaveTextContent('“<img src=x onerror=alert(1)>” cannot stand there.');
    expect(alert.querySelector('img')).toBeNull();
    expect(alert).toHaveTextContent('What you had open is still here.');
    expect(state().dataset).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('tells a file that ends too early', () => {
    const { store } = inApp(<FailureNotice />);
    act(() => store.actions.failLoading([{ ...broken, values: { ...broken.values, truncated: 'yes' } }]));
    expect(screen.getByRole('alert')).toHaveTextContent('The file ends too early');
    expect(screen.getByRole('alert')).not.toHaveTextContent('still here');
  });

  it('gives the path inside the file, and the number of the others', () => {
    const { store } = inApp(<FailureNotice />);
    const inside: Issue = { code: 'missingKey', severity: 'error', path: 'claims[3].subject', values: { key: 'subject' } };
    act(() => store.actions.failLoading([inside, inside, inside]));
    expect(screen.getByRole('alert')).toHaveTextContent('The key “subject” is missing. at claims[3].subject and 2 more problems');
  });
});

describe('loading', () => {
  it('tells the phase and how far it is, and can be cancelled', async () => {
    const { user, store, deeds } = inApp(<LoadingNotice />);
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => store.actions.showProgress({ fraction: 0.4, phase: 'check' }));
    expect(screen.getByRole('status')).toHaveTextContent('Looking up every quote…');
    expect(screen.getByRole('progressbar', { name: 'Opening' })).toHaveValue(0.4);
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(deeds.cancelLoading).toHaveBeenCalledOnce();
  });
});

describe('the load report', () => {
  it('adds up, and lists every place of every kind', () => {
    const dataset = talks();
    const { store } = inApp(<LoadReport />, { dataset });
    act(() => store.actions.showDialog('report'));
    const dialog = screen.getByRole('dialog', { name: 'What was read from the file' });
    const { records, kept, issues } = dataset.report;
    expect(dialog).toHaveTextContent(`${records} records in the file: ${kept} kept, ${records - kept} left out.`);
    expect(within(dialog).getByText(/^Unknown keys/)).toBeVisible();
    expect(within(dialog).getByText(/^Quotes not found/)).toBeVisible();
    expect(within(dialog).getAllByRole('listitem')).toHaveLength(issues.length);
    expect(within(dialog).getByText('documents[0].colour')).toBeVisible();
  });

  it('copies as text', async () => {
    const { store, user, deeds } = inApp(<LoadReport />, { dataset: talks() });
    act(() => store.actions.showDialog('report'));
    await user.click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(deeds.copyText).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/Unknown keys \(1\)\ndocuments\[0\]\.colour\t/));
  });

  it('shows the first of a long list, and more on request', async () => {
    const dataset = talks();
    const many = Array.from({ length: 40 }, (_, place): Issue => ({ code: 'danglingId', severity: 'dropped', path: `claims[${place}].subject`, values: { id: `x${place}` } }));
    const { store, user } = inApp(<LoadReport />, { dataset: { ...dataset, report: { records: 50, kept: 10, issues: many } } });
    act(() => store.actions.showDialog('report'));
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    await user.click(screen.getByRole('button', { name: 'Show 28 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});

describe('what a file is', () => {
  const detected = { file: 'run.json', format: 'edgewise', label: 'Edgewise', sure: 0.3, others: [{ format: 'graphml', label: 'GraphML', sure: 0.1 }] };

  it('is told in the load report, and read in another way when asked', async () => {
    const dataset = { ...talks(), report: { records: 1, kept: 1, issues: [], detected } };
    const { store, deeds, state, user } = inApp(<LoadReport />, { dataset });
    act(() => store.actions.showDialog('report'));
    await user.click(screen.getByText('What is this file?'));
    expect(screen.getByText(/which is a guess/)).toHaveTextContent('run.json was read as Edgewise, which is a guess');
    await user.click(screen.getByRole('button', { name: 'Read as GraphML' }));
    expect(deeds.readAs).toHaveBeenCalledExactlyOnceWith('graphml');
    expect(state().dialog).toBeNull();
  });

  it('is told where nothing could be opened, and that there is no other way', async () => {
    const { store, user } = inApp(<FailureNotice />);
    act(() => store.actions.failLoading([{ code: 'notEdgewise', severity: 'error', path: 'run.json', values: { name: 'run.json', format: '' } }], { ...detected, sure: 1, others: [] }));
    await user.click(within(screen.getByRole('alert')).getByText('What is this file?'));
    expect(screen.getByText(/no doubt/)).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Read as/ })).toBeNull();
  });
});

describe('a link about another dataset', () => {
  it('stays said, with a way to give the file, until that dataset is opened', () => {
    const { store } = inApp(<StrayLinkNotice />, { dataset: talks() });
    act(() => store.actions.keepStrayLink({ slug: 'old-news', view: INITIAL_VIEW }));
    expect(screen.getByRole('alert')).toHaveTextContent('This link is about another dataset, “old-news”.');
    expect(screen.getByRole('button', { name: 'Choose files…' })).toBeVisible();
    act(() => store.actions.openDataset(load({ ...TALKS, title: { en: 'Other news' } }), null, {}));
    expect(screen.getByRole('alert')).toBeVisible();
    act(() => store.actions.openDataset(load({ ...TALKS, title: { en: 'Old news' } }), null, {}));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('can be put away', async () => {
    const { store, user } = inApp(<StrayLinkNotice />, { dataset: talks() });
    act(() => store.actions.keepStrayLink({ slug: 'old-news', view: INITIAL_VIEW }));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a file whose text was changed', () => {
  it('says so at the head of the report, and names the document by its title', () => {
    const proof = { made: '2026-05-01T10:00:00Z', checks: {} };
    const changed = load({ ...TALKS, documents: [{ ...TALKS.documents[0], sha256: textHash('Before.') }], proof });
    const { store } = inApp(<LoadReport />, { dataset: changed });
    act(() => store.actions.showDialog('report'));
    expect(screen.getByRole('heading', { name: 'The text in this file was changed' })).toBeVisible();
    expect(within(screen.getByTestId('snapshot')).getByText('The story')).toBeVisible();
    expect(screen.queryByText(/made since/)).toBeNull();
  });

  it('tells what the reader amended since from what became of the file', () => {
    const amended = amend(load({ ...TALKS, proof: { made: '2026-05-01T10:00:00Z', checks: {} } }), [{ kind: 'removeClaim', claims: ['c1'] }], '2026-05-02T10:00:00Z');
    const { store } = inApp(<LoadReport />, { dataset: amended.ok ? amended.value : talks() });
    act(() => store.actions.showDialog('report'));
    expect(screen.getByText('1 amendment was made since; what it changed is among this.')).toBeVisible();
  });
});
