import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { clickCanvas, expectMarked, facet, inspector, openFiles, status } from './support/screen';

/** Saves the living page by its dialog, and gives the file's path. */
async function savePage(page: Page, testInfo: TestInfo, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: /Living page/ }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save HTML' }).click();
  const file = testInfo.outputPath(name);
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^edgewise-.*-\d{4}-\d\d-\d\d\.html$/);
  await download.saveAs(file);
  return file;
}

/** Opens a file as a double click does, without a network. */
async function openPage(page: Page, file: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.context().setOffline(true);
  await page.goto(pathToFileURL(file).href);
  await page.locator(handles.painted).waitFor({ state: 'attached' });
  return asked;
}

const keys = ({ nodes }: Awaited<ReturnType<typeof canvasScene>>): string[] => nodes.map(({ key }) => key).sort();

test('the living page: the same view from one file, offline, which saves itself again', async ({ page, context }, testInfo) => {
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  await clickCanvas(page, 'United Kingdom', 'Talks of late March');
  await expectMarked(page, 'mark', 'certainty', 'auraient été');
  const before = await canvasScene(page);
  const file = await savePage(page, testInfo, 'page.html');

  const living = await context.newPage();
  // What the served page fetches later would fail without a network.
  await page.close();
  const asked = await openPage(living, file);
  await expect(status(living, 4, 82)).toBeVisible();
  await expectMarked(living, 'mark', 'certainty', 'auraient été');
  const after = await canvasScene(living);
  expect(keys(after)).toEqual(keys(before));
  await living.getByRole('button', { name: 'Clear all' }).first().click();
  await expect(status(living, 82, 82)).toBeVisible();
  await living.getByRole('button', { name: 'Show the whole graph' }).click();
  await clickCanvas(living, 'Bill Burns', 'CIA');
  await expectMarked(living, 'quote', 'support', 'le directeur de la CIA, Bill Burns');

  const again = await savePage(living, testInfo, 'again.html');
  expect(asked.filter((url) => !url.startsWith('file:') && !url.startsWith('blob:') && !url.startsWith('data:'))).toEqual([]);

  const third = await context.newPage();
  await openPage(third, again);
  await expect(inspector(third).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expect(status(third, 82, 82)).toBeVisible();
});

test('a hostile dataset runs nothing from its living page; the app opens the page again', async ({ page, context }, testInfo) => {
  const hostile = '</script><script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 2">\u2028<!--<script>';
  const dataset = {
    format: 'edgewise/1', title: { en: hostile }, documents: [{ id: 'd', text: `${hostile} met Bob.` }],
    entities: [{ id: 'a', type: 'Person', name: { en: hostile } }, { id: 'b', type: 'Person', name: { en: 'Bob' } }],
    claims: [{ id: 'c', subject: 'a', predicate: 'meets', object: 'b', evidence: [{ document: 'd', exact: `${hostile} met Bob` }] }],
  };
  await openApp(page);
  await openFiles(page, { name: 'dataset.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) });
  await expect(page.getByRole('main').getByText(/^1 of 1 claim/)).toBeVisible();
  const file = await savePage(page, testInfo, 'hostile.html');

  const living = await context.newPage();
  await page.close();
  await openPage(living, file);
  await expect(living.getByRole('banner').getByText('</script><script>globalThis.ran')).toBeVisible();
  expect(await living.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(await living.locator('script').count()).toBe(2);
  await context.setOffline(false);
  const again = await context.newPage();
  await openApp(again);
  await openFiles(again, file);
  await expect(again.getByRole('main').getByText(/^1 of 1 claim/)).toBeVisible();
});
