import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { TableHead } from '../../src/model/table';
import { ColumnsDialog } from '../../src/ui/columns/ColumnsDialog';
import { LoadReport } from '../../src/ui/files/LoadReport';
import { Notice } from '../../src/ui/header/Notice';
import { inApp } from '../support/renderInApp';
import { talks } from '../support/talks';

const HEAD: TableHead = {
  file: 'gifts.csv', header: ['Donor', 'Party', 'Quote', 'Who says so', 'Day', 'City'], head: ['Donor', 'Party', 'Quote', 'Who says so', 'Day', 'City'], rows: 1200,
  first: [
    ['Ada Lane', 'Blue Party', 'Ada Lane gave.', 'Tom Reed', '2022-11-14', 'Oslo'],
    ['Tom Reed', '', '', '', '03/04/2022', 'Bergen'],
  ],
  guess: { columns: { subject: 0, object: 1, quote: 2, date: 4 }, relation: '' },
};

function openDialog(language = 'en') {
  const app = inApp(<ColumnsDialog />, { language });
  act(() => app.store.actions.askColumns(HEAD, HEAD.guess));
  return app;
}

const select = (name: string) => screen.getByRole('combobox', { name });
const chosen = (name: string) => within(select(name)).getByRole<HTMLOptionElement>('option', { selected: true }).text;
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent);
const button = (name: string) => screen.getByRole('button', { name });

describe('the screen that asks for the columns', () => {
  it('shows what they are taken for, and the first rows as they will be read so', () => {
    openDialog();
    expect(['From (subject)', 'Relation', 'To (object)', 'Quote', 'Said by', 'Date'].map(chosen)).toEqual(['Donor', 'No column', 'Party', 'Quote', 'No column', 'Day']);
    expect(rows()).toEqual([
      'Ada Lane – is linked to – Blue PartyAda Lane gave. · 2022-11-14',
      'Tom Reed – is linked to – …03/04/2022 (not clearly one date: kept as text)Left out: it does not name two entities.',
    ]);
    expect(screen.getByText(/table of 1,200 rows/)).toBeVisible();
    expect(screen.getByText('Kept with each link as they are: Who says so, City.')).toBeVisible();
    expect(screen.getByText(/^1,200 rows will be read/)).toBeVisible();
  });

  it('reads them as the reader says, by keyboard alone', async () => {
    const { deeds, state, user } = openDialog();
    await user.selectOptions(select('Said by'), 'Who says so');
    await user.selectOptions(select('Quote'), 'No column');
    await user.type(screen.getByRole('textbox', { name: 'Relation, in your words' }), 'donated to');
    expect(rows()[0]).toBe('Ada Lane – donated to – Blue Partysaid by Tom Reed · 2022-11-14');
    await user.keyboard('{Enter}');
    expect(deeds.readTable).toHaveBeenCalledExactlyOnceWith({ columns: { subject: 0, object: 1, date: 4, speaker: 3 }, relation: 'donated to' });
    expect(state().dialog).toBeNull();
  });

  it('reads the first row as a link, too, where it names no columns', async () => {
    const { deeds, user } = openDialog();
    await user.click(screen.getByRole('checkbox', { name: /^The first row is a link, too/ }));
    expect(rows()[0]).toMatch(/^Donor – is linked to – Party/);
    expect(screen.getByText(/^1,201 rows will be read/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Open' }));
    expect(deeds.readTable).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ headless: true }));
  });

  it('has no words for the relation where a column says it', async () => {
    const { user } = openDialog();
    await user.selectOptions(select('Relation'), 'City');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(rows()[0]).toContain('Ada Lane – Oslo – Blue Party');
  });

  it('says what is missing, and opens nothing before it is there', async () => {
    const { deeds, user } = openDialog();
    await user.selectOptions(select('To (object)'), 'No column');
    expect(screen.getByRole('status')).toHaveTextContent('Still missing: the column that the links lead to (object).');
    expect(button('Open')).toBeDisabled();
    await user.type(screen.getByRole('textbox'), '{Enter}');
    await user.selectOptions(select('To (object)'), 'Donor');
    expect(screen.getByRole('status')).toHaveTextContent('Subject and object cannot be the same column.');
    await user.click(button('Open'));
    expect(deeds.readTable).not.toHaveBeenCalled();
    await user.selectOptions(select('To (object)'), 'City');
    await user.click(button('Open'));
    expect(deeds.readTable).toHaveBeenCalledOnce();
  });

  it('is left without opening anything', async () => {
    const { deeds, state, user } = openDialog('fr');
    await user.click(button('Annuler'));
    expect(state().dialog).toBeNull();
    expect(deeds.readTable).not.toHaveBeenCalled();
  });

  it('starts afresh for another table', () => {
    const { store } = openDialog();
    act(() => store.actions.askColumns({ ...HEAD, header: ['x', 'y'], first: [['1', '2']] }, { columns: { subject: 1, object: 0 }, relation: '' }));
    expect(chosen('From (subject)')).toBe('y');
  });
});

it('can be reached again from the word that a table was opened as before', async () => {
  const { deeds, state, store, user } = inApp(<Notice />);
  act(() => store.actions.notify('columnsKept'));
  await user.click(button('Change columns…'));
  expect(deeds.changeColumns).toHaveBeenCalledOnce();
  expect(state().notice).toBeNull();
});

it('can be reached again from the load report of a table, and of nothing else', async () => {
  const dataset = talks();
  const { deeds, state, store, user } = inApp(<LoadReport />, { dataset });
  act(() => store.actions.showDialog('report'));
  expect(screen.queryByRole('button', { name: 'Change columns…' })).toBeNull();
  const detected = { file: 't.csv', format: 'table', label: 'CSV', sure: 0.6, others: [] };
  act(() => store.actions.openDataset({ ...dataset, report: { ...dataset.report, detected } }, null, {}));
  await user.click(button('Change columns…'));
  expect(deeds.changeColumns).toHaveBeenCalledOnce();
  expect(state().dialog).toBeNull();
});
