import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { openFiles, openInstead, status } from './support/screen';

const csv = (name: string, ...rows: readonly string[]) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(['Donor,Party,What they said,Text name', ...rows].join('\n')) });
const text = { name: 'minutes.txt', mimeType: 'text/plain', buffer: Buffer.from('Minutes. Ada Lane paid the Blue Party in May. Nobody else did.') };

const first = csv('gifts.csv', 'Ada Lane,Blue Party,Ada Lane paid the Blue Party in May.,minutes', 'Tom Reed,Blue Party,Tom Reed paid the Blue Party.,minutes', 'Nobody,,,');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'What is in the columns?' });
const column = (page: Page, role: string) => dialog(page).getByRole('combobox', { name: role, exact: true });

test('a table: say what its columns are, open it, open one like it at once, change the columns', async ({ page }) => {
  await openApp(page);
  await openFiles(page, [first, text]);
  await expect(column(page, 'From (subject)')).toHaveValue('0');
  await expect(column(page, 'To (object)')).toHaveValue('1');
  await column(page, 'Quote').selectOption('What they said');
  await column(page, 'Document').selectOption('Text name');
  await dialog(page).getByRole('textbox', { name: 'Relation, in your words' }).fill('paid');
  await expect(dialog(page).getByRole('listitem').first()).toHaveText('Ada Lane – paid – Blue PartyAda Lane paid the Blue Party in May. · in minutes');
  await expect(dialog(page).getByRole('listitem').last()).toContainText('Left out');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  // What was open stays so until then.
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(status(page, 82, 82)).toBeVisible();

  await openFiles(page, [first, text]);
  await column(page, 'Quote').selectOption('What they said');
  await column(page, 'Document').selectOption('Text name');
  await dialog(page).getByRole('textbox').fill('paid');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(status(page, 2, 2)).toBeVisible();
  await expect.poll(async () => (await canvasScene(page)).nodes.map(({ lines }) => lines.join(' ')).sort()).toEqual(['Ada Lane', 'Blue Party', 'Tom Reed']);
  await expect(page.getByRole('banner').getByText('1 in the text')).toBeVisible();

  await openFiles(page, csv('more.csv', 'Ada Lane,Green Party,,', 'Tom Reed,Green Party,,', 'Cleo Marsh,Green Party,,'));
  await openInstead(page);
  await expect(status(page, 3, 3)).toBeVisible();
  await page.getByRole('button', { name: 'Change columns…' }).click();
  await expect(column(page, 'Quote')).toHaveValue('2');
  await column(page, 'From (subject)').selectOption('Party');
  await column(page, 'To (object)').selectOption('Donor');
  await dialog(page).getByRole('button', { name: 'Open' }).click();
  await expect(dialog(page)).toBeHidden();
  await page.locator(handles.painted).waitFor();
  await expect(status(page, 3, 3)).toBeVisible();
});
