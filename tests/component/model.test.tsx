import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ModelDialog } from '../../src/ui/model/ModelDialog';
import { inApp } from '../support/renderInApp';

const TEXT = 'Ada Lane met Tom Reed.';
const field = (name: RegExp) => screen.getByRole('textbox', { name });

function openDialog(language = 'en') {
  const app = inApp(<ModelDialog />, { language });
  act(() => app.store.actions.showDialog('model'));
  return app;
}

it('copies the question with the schema and the text, and asks for what is missing', async () => {
  const { deeds, user } = openDialog();
  const ask = screen.getByRole('button', { name: 'Copy the question and the text' });
  expect([ask, screen.getByRole('button', { name: 'Look up and open' })].map((button) => button.hasAttribute('disabled'))).toEqual([true, true]);
  expect(screen.getByText('The text is still missing.')).toBeVisible();
  await user.type(field(/Paste the text/), TEXT);
  expect(screen.getByText('The answer is still missing.')).toBeVisible();
  await user.click(ask);
  const asked = String(deeds.copyText.mock.calls[0]?.[0]);
  expect(asked).toContain('word for word');
  expect(asked).toContain('"quote"');
  expect(asked.endsWith(TEXT)).toBe(true);
});

it('opens the answer together with its text, under its title', async () => {
  const { deeds, state, user } = openDialog();
  await user.type(field(/Title/), 'a/b');
  await user.type(field(/Paste the text/), TEXT);
  await user.type(field(/Paste the whole answer/), '{{"entities":[[]}');
  await user.click(screen.getByRole('button', { name: 'Look up and open' }));
  const files = deeds.openFiles.mock.calls[0]?.[0] as readonly File[];
  expect(await Promise.all(files.map(async (file) => [file.name, await file.text()]))).toEqual([['answer.json', '{"entities":[]}'], ['a b.txt', TEXT]]);
  expect(state().dialog).toBeNull();
});

it('keeps what was pasted while it is closed', async () => {
  const { store, user } = openDialog('fr');
  await user.type(field(/Collez le texte/), TEXT);
  act(() => store.actions.showDialog(null));
  act(() => store.actions.showDialog('model'));
  expect(field(/Collez le texte/)).toHaveValue(TEXT);
});
