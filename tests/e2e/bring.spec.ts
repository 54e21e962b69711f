import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, handles, openApp, test } from './support/app';
import { openFiles, openInstead, status } from './support/screen';

const fixture = (path: string): string => readFileSync(`tests/fixtures/importers/${path}`, 'utf8');

test('an answer of a language model: asked by copy and paste, every quote looked up, what it made up set apart', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('language model');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'From a language model' });
  await dialog.getByLabel('Title').fill('Notes from Oslo');
  await dialog.getByLabel('Paste the text').fill(fixture('modelAnswer/answered/Notes from Oslo.txt'));
  await dialog.getByRole('button', { name: 'Copy the question and the text' }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const asked = await page.evaluate(() => navigator.clipboard.readText());
  expect(asked).toContain('"quote"');
  expect(asked).toContain('Tom Reed denies that he ever met Ada Lane.');
  await dialog.getByLabel('Paste the whole answer').fill(fixture('modelAnswer/answered/answer.json'));
  await dialog.getByRole('button', { name: 'Look up and open' }).click();

  await expect(status(page, 5, 5)).toBeVisible();
  await page.locator(handles.painted).waitFor({ state: 'attached' });
  const header = page.getByRole('banner');
  await expect(header.getByText('3 in the text')).toBeVisible();
  await expect(header.getByText('1 not found')).toBeVisible();
  await page.getByRole('button', { name: /^To look at/ }).click();
  await expect(page.getByText('Ada Lane lives in Oslo.').first()).toBeVisible();

  // What could not be used at all stands in the report, with its place in the answer.
  await header.getByRole('button', { name: /on the file/ }).click();
  const report = page.getByRole('dialog', { name: 'What was read from the file' });
  await expect(report.getByText('claims[5].subject')).toBeVisible();
  await report.getByText('What is this file?').click();
  await expect(report.getByText(/answer\.json was read as JSON \(LLM\)/)).toBeVisible();
});

test('an answer that is no JSON is refused with its line, and stays in the dialog to be mended', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'From a language model…' }).click();
  const dialog = page.getByRole('dialog', { name: 'From a language model' });
  await dialog.getByLabel('Paste the text').fill('Ada Lane met Tom Reed.');
  await dialog.getByLabel('Paste the whole answer').fill('{"entities": [{"name": "Ada Lane", "type": "Person", "aliases": [}], "claims": []}');
  await dialog.getByRole('button', { name: 'Look up and open' }).click();
  await expect(page.getByRole('alert').getByText(/not valid JSON from line 1/)).toBeVisible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'From a language model…' }).click();
  await expect(dialog.getByLabel('Paste the whole answer')).toHaveValue(/Ada Lane/);
});

test('an archive opens with the texts in it', async ({ page }) => {
  await openApp(page);
  const packed = zipSync({ 'run/dataset.json': strToU8(fixture('edgewise/beside/dataset.json')), 'run/talks.txt': strToU8(fixture('edgewise/beside/talks.txt')) });
  await openFiles(page, { name: 'run.zip', mimeType: 'application/zip', buffer: Buffer.from(packed) });
  await expect(page.getByRole('banner').getByText('Oslo talks')).toBeVisible();
  await expect(page.getByRole('banner').getByText('1 in the text')).toBeVisible();
});

test('what is pasted anywhere is opened, prose is not', async ({ page }) => {
  await openApp(page);
  const paste = (text: string) =>
    page.evaluate((pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste('Ada Lane met Tom Reed.\nThey talked.');
  await expect(page.getByRole('banner').getByText('Secret talks in Ankara')).toBeVisible();
  await paste(fixture('edgewiseLines/beside/run.jsonl'));
  await expect(page.getByRole('banner').getByText('Oslo talks')).toBeVisible();

  // An address: on another site nothing is asked for, on this one the file is opened.
  await paste('https://example.org/data/run.json');
  await expect(page.getByRole('alert').getByText('run.json: nothing is fetched from other sites')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Oslo talks')).toBeVisible();
  await paste(new URL('./data/ankara-talks/dataset.json', page.url()).href);
  await openInstead(page);
  await expect(page.getByRole('banner').getByText('Secret talks in Ankara')).toBeVisible();
});

test('a folder that is dropped on the window is opened with all that is in it', async ({ page }) => {
  await openApp(page);
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [resolve('tests/fixtures/importers/brat/folders')], dragOperationsMask: 1 };
  const drag = (type: 'dragEnter' | 'dragOver' | 'drop') => session.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
  await drag('dragEnter');
  await drag('dragOver');
  await expect(page.getByText('Drop to open')).toBeVisible();
  await drag('drop');
  await expect(page.getByText('Drop to open')).toBeHidden();
  await expect(status(page, 12, 12)).toBeVisible();
  await expect(page.getByRole('banner').getByText('10 in the text')).toBeVisible();
});
