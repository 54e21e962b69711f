import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { proposeJoin } from '../../src/core/join/proposeJoin';
import type { Dataset } from '../../src/model/dataset';
import type { Joining } from '../../src/model/join';
import { fail, ok } from '../../src/model/result';
import { OpenDialog } from '../../src/ui/files/OpenDialog';
import { JoinDialog } from '../../src/ui/join/JoinDialog';
import { inApp } from '../support/renderInApp';
import { load } from '../support/load';

const text = 'Ada Lane met Tom Reed.';
const met = [{ id: 'c', subject: 'ada', predicate: 'met', object: 'tom', evidence: [{ document: 'd', exact: 'Ada Lane met Tom Reed' }] }];
const documents = [{ id: 'd', title: { en: 'The talks' }, lang: 'en', text }];
const person = (id: string, name: string, more: object = {}) => ({ id, type: 'Person', name: { en: name }, ...more });

const open = load({
  format: 'edgewise/1', title: { en: 'Talks' }, documents, claims: met,
  entities: [person('ada', 'Ada Lane', { description: { en: 'A mayor' } }), person('tom', 'Tom Reed', { sameAs: ['wikidata:Q7'] })],
});
const added = load({
  format: 'edgewise/1', title: { en: 'Notes' }, documents: [], claims: [],
  entities: [person('x', 'Lane', { aliases: ['ada lane'] }), person('y', 'T. Reed', { sameAs: ['wikidata:Q7'] }), person('z', 'Zoe')],
});
const many = (count: number) => load({ format: 'edgewise/1', title: { en: 'Many' }, documents: [], claims: [], entities: Array.from({ length: count }, (_, row) => person(`p${row}`, `Person ${row}`)) });

const asked = (one: Dataset = open, other: Dataset = added, adds = false) => {
  const joining = {
    propose: vi.fn<Joining['propose']>(() => Promise.resolve(ok(proposeJoin(one, other)))), add: vi.fn<Joining['add']>(), openInstead: vi.fn<Joining['openInstead']>(), end: vi.fn<Joining['end']>(),
  };
  const app = inApp(<JoinDialog />, { dataset: one });
  app.deeds.fetchJoining.mockResolvedValue(joining);
  act(() => app.store.actions.askJoin(other, adds));
  return { ...app, joining };
};

const press = async ({ user }: ReturnType<typeof asked>, name: string): Promise<void> => {
  const button = await screen.findByRole('button', { name });
  await waitFor(() => expect(button).toBeEnabled());
  await user.click(button);
};

describe('a dataset that is opened while another is', () => {
  it('is asked about, with the size of both', async () => {
    const app = asked();
    const dialog = screen.getByRole('dialog', { name: 'Open or add?' });
    expect(dialog).toHaveTextContent('Open nowTalks2 entities · 1 claim · 1 document');
    expect(dialog).toHaveTextContent('What you gaveNotes3 entities · 0 claims · 0 documents');
    await press(app, 'Open instead');
    expect(app.joining.openInstead).toHaveBeenCalledOnce();
    expect(app.joining.propose).not.toHaveBeenCalled();
  });

  it('is put aside by Cancel and by Escape', async () => {
    const app = asked();
    await press(app, 'Cancel');
    expect(app.state()).toMatchObject({ joining: null, dialog: null });
    await waitFor(() => expect(app.joining.end).toHaveBeenCalledOnce());
    act(() => app.store.actions.askJoin(added, false));
    await app.user.keyboard('{Escape}');
    expect(app.state()).toMatchObject({ joining: null, dialog: null });
  });

  it('shows what of both may be one, with what is said of each, and adds it as decided', async () => {
    const app = asked();
    await press(app, 'Add to what is open');
    expect(await screen.findByRole('dialog', { name: 'Which are the same?' })).toBeVisible();
    expect(screen.getByRole('group', { name: 'The same, by an identifier that both have' })).toHaveTextContent('Tom Reed = T. Reed both have wikidata:Q7');
    const pair = screen.getByRole('group', { name: 'Ada Lane (Talks) and Lane (Notes)', description: '“Ada Lane” and “ada lane” differ in case or accents alone.' });
    expect(pair).toHaveTextContent('A mayor');
    expect(pair).toHaveTextContent('also ada lane');
    expect(within(pair).getByRole('blockquote')).toHaveTextContent(text);
    expect(pair).toHaveTextContent('The talks');
    expect(pair).toHaveTextContent('No claim about it has a quote.');
    expect(within(pair).getByRole('radio', { name: 'Decide later' })).toBeChecked();
    expect(screen.getByRole('status')).toHaveTextContent('1 the same · none different · 1 left open');
    await app.user.click(within(pair).getByRole('radio', { name: 'Two different' }));
    expect(screen.getByRole('status')).toHaveTextContent('1 the same · 1 different · none left open');
    await press(app, 'Add');
    expect(app.joining.add).toHaveBeenLastCalledWith({ same: [['tom', 'y']], distinct: [['ada', 'x']] });
  });

  it('takes for one what shares an identifier unless it is unticked, and what is said to be the same, by keyboard too', async () => {
    const app = asked();
    await press(app, 'Add to what is open');
    await app.user.click(await screen.findByRole('checkbox', { name: /^Tom Reed = T\. Reed/ }));
    screen.getByRole('radio', { name: 'Decide later' }).focus();
    await app.user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(screen.getByRole('radio', { name: 'Same' })).toBeChecked();
    await press(app, 'Add');
    expect(app.joining.add).toHaveBeenLastCalledWith({ same: [['ada', 'x']], distinct: [] });
  });

  it('is added at once where nothing of both can be one', async () => {
    const app = asked(open, many(2));
    await press(app, 'Add to what is open');
    await waitFor(() => expect(app.joining.add).toHaveBeenLastCalledWith({ same: [], distinct: [] }));
  });

  it('is compared unasked where the reader said already that it is to be added', async () => {
    const app = asked(open, added, true);
    expect(await screen.findByRole('button', { name: 'Add' })).toBeVisible();
    expect(app.joining.propose).toHaveBeenCalledOnce();
  });

  it('shows many pairs some at a time; what is not shown stays open', async () => {
    const app = asked(many(30), many(30));
    await press(app, 'Add to what is open');
    expect(await screen.findByText('30 pairs to decide')).toBeVisible();
    expect(screen.getAllByRole('radio')).toHaveLength(75);
    await press(app, '5 more pairs');
    expect(screen.getAllByRole('radio')).toHaveLength(90);
    expect(screen.getByRole('status')).toHaveTextContent('30 left open');
  });

  it('says so where the two could not be compared', async () => {
    const app = asked();
    app.joining.propose.mockResolvedValue(fail('notMade'));
    await press(app, 'Add to what is open');
    expect(await screen.findByRole('alert')).toHaveTextContent('The two could not be compared.');
    expect(screen.getByRole('dialog', { name: 'Open or add?' })).toBeVisible();
  });
});

describe('the dialog to open files', () => {
  it('adds them to what is open where that is ticked, this once', async () => {
    const { container, store, deeds, user } = inApp(<OpenDialog />, { dataset: open });
    act(() => store.actions.showDialog('open'));
    await user.click(screen.getByRole('checkbox', { name: 'Add to what is open' }));
    const input = screen.getByRole('dialog').querySelector<HTMLInputElement>('input[type=file]') ?? container.querySelector<HTMLInputElement>('input[type=file]');
    const given = [new File(['{}'], 'dataset.json')];
    await user.upload(input!, given);
    expect(deeds.openFiles).toHaveBeenCalledExactlyOnceWith(given, true);
    act(() => store.actions.showDialog('open'));
    expect(screen.getByRole('checkbox', { name: 'Add to what is open' })).not.toBeChecked();
  });
});
