import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { drawnNames } from './support/canvasScene';
import { clickCanvas, inspector, openFiles, status } from './support/screen';
import { nameOf, seed, seedPath, seedText } from './support/seed';

const json = (name: string, content: object | string) => ({
  name, mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
});

const small = {
  format: 'edgewise/1', title: { en: 'Two claims' }, license: 'CC0-1.0',
  predicates: [{ id: 'heads', label: { en: 'heads' } }, { id: 'met', label: { en: 'met' } }],
  documents: [{ id: 'd', title: { en: 'A note' }, lang: 'en', publisher: 'The Daily', published: '2026-01-02', text: 'Alice heads Acme. Bob met Alice in Paris.' }],
  entities: [
    { id: 'alice', type: 'Person', name: { en: 'Alice' }, mentions: [{ document: 'd', exact: 'Alice', form: 'name' }] },
    { id: 'bob', type: 'Person', name: { en: 'Bob' }, mentions: [{ document: 'd', exact: 'Bob', form: 'name' }] },
    { id: 'acme', type: 'Organization', name: { en: 'Acme' }, mentions: [{ document: 'd', exact: 'Acme', form: 'name' }] },
  ],
  claims: [
    { id: 'c1', subject: 'alice', predicate: 'heads', object: 'acme', evidence: [{ document: 'd', exact: 'Alice heads Acme', role: 'support' }] },
    { id: 'c2', subject: 'bob', predicate: 'met', object: 'alice', evidence: [{ document: 'd', exact: 'Bob secretly met Alice', role: 'support' }] },
  ],
};

/** Drops files on the window as a file manager does. */
async function drop(page: Page, files: readonly { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }[]): Promise<void> {
  const carried = await page.evaluateHandle(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of given) transfer.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      return transfer;
    },
    files.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, bytes: [...buffer] })),
  );
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('body', type, { dataTransfer: carried });
}

test('a quote that is not in the document shows as not found, on its claim and in the counts', async ({ page }) => {
  await openApp(page);
  await openFiles(page, json('dataset.json', small));
  await expect(status(page, 2, 2)).toBeVisible();
  const header = page.getByRole('banner');
  await expect(header.getByText('1 in the text')).toBeVisible();
  await expect(header.getByText('1 not found')).toBeVisible();

  // It has yet to be laid out.
  await page.locator(handles.painted).waitFor();
  await clickCanvas(page, 'Bob', 'Alice');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bob met Alice' })).toBeVisible();
  await expect(inspector(page).getByText('not found', { exact: true })).toBeVisible();
  await expect(inspector(page).getByText('This quote does not stand in the document.')).toBeVisible();
  await expect(inspector(page).getByText('Bob secretly met Alice')).toBeVisible();
  await expect(page.locator('[data-testid="reader"] [data-quote="support"]')).toHaveCount(0);

  await clickCanvas(page, 'Alice', 'Acme');
  await expect(inspector(page).getByText('in the text', { exact: true })).toBeVisible();
  await expect(page.locator('[data-testid="reader"] [data-quote="support"]').first()).toBeInViewport();

  await page.getByRole('button', { name: /^To look at/ }).click();
  await expect(page.getByTestId('look').getByText(/Bob/).first()).toBeVisible();
  await expect(page.getByTestId('look').getByText(/Acme/)).toHaveCount(0);
});

test('a dropped dataset.json that names a text file asks for that file, and fetches nothing', async ({ page }) => {
  await openApp(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const file = json('dataset.json', readFileSync(seedPath('dataset.json'), 'utf8'));
  await drop(page, [file]);
  const asked = page.getByRole('alert').filter({ hasText: 'rt-566501.fr.txt' });
  await expect(asked).toBeVisible();
  await expect(page.getByRole('banner').getByText(`${seed.claims.length} with no evidence`)).toBeVisible();
  await expect(page.getByTestId('reader').getByText('The text of this document is not at hand')).toBeVisible();
  // Workers and their scripts are the app's own; nothing that the file names may be asked for.
  expect(requests.filter((url) => /rt-566501|\.txt|\/data\//.test(url))).toEqual([]);

  await drop(page, [file, { name: 'rt-566501.fr.txt', mimeType: 'text/plain', buffer: Buffer.from(seedText) }]);
  await expect(page.getByRole('banner').getByText(`${seed.claims.length} in the text`)).toBeVisible();
  await expect(asked).toBeHidden();
});

test('the file that is asked for can be given alone', async ({ page }) => {
  await openApp(page);
  await drop(page, [json('dataset.json', readFileSync(seedPath('dataset.json'), 'utf8'))]);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('alert').getByRole('button', { name: /^Choose the missing/ }).click();
  await (await choosing).setFiles([seedPath('rt-566501.fr.txt'), seedPath('rt-566501.en.json')]);
  await expect(page.getByRole('banner').getByText(`${seed.claims.length} in the text`)).toBeVisible();
});

test('a truncated file gives an error that names the place, and what was open stays open', async ({ page }) => {
  await openApp(page);
  const names = await drawnNames(page);
  await clickCanvas(page, nameOf('naryshkin', 'en'));
  const whole = JSON.stringify(small, null, 2);
  await openFiles(page, json('cut.json', whole.slice(0, 300)));
  const lines = whole.slice(0, 300).split('\n').length;
  const alert = page.getByRole('alert').filter({ hasText: 'could not be opened' });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText('cut.json');
  await expect(alert).toContainText(`line ${lines}`);
  await expect(alert).toContainText('What you had open is still here.');
  expect(await drawnNames(page)).toEqual(names);
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeVisible();
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toBeHidden();
});

test('markup in names, quotes and titles is shown as text', async ({ page }) => {
  const hostile = '<img src=x onerror="alert(1)">';
  const file = JSON.parse(JSON.stringify(small).replaceAll('Alice', JSON.stringify(hostile).slice(1, -1))) as object;
  page.on('dialog', () => { throw new Error('A script ran.'); });
  await openApp(page);
  await openFiles(page, json('dataset.json', { ...file, title: { en: hostile } }));
  await expect(page.getByRole('banner').getByText(hostile)).toBeVisible();
  await page.getByRole('button', { name: /^List/ }).click();
  await page.getByTestId('list').getByText(hostile).first().click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: hostile })).toBeVisible();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});
