import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { clickCanvas, facet, inspector, openFiles, status } from './support/screen';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Snapshots' });
const named = (page: Page, name: string) => dialog(page).getByRole('heading', { level: 3, name, exact: true });
const deed = (page: Page, what: string, name: string) => dialog(page).getByRole('button', { name: `${what}: ${name}`, exact: true });

async function openSnapshots(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Snapshots' }).click();
  await expect(dialog(page).getByRole('textbox')).toBeVisible();
}

const NAME = 'Secret talks in Ankara: hedged';

/** Narrows the graph, selects in it, and keeps that. */
async function keepHedged(page: Page): Promise<void> {
  await facet(page, 'Hedged').click({ force: true });
  await clickCanvas(page, 'United Kingdom', 'Talks of late March');
  await openSnapshots(page);
  await expect(dialog(page).getByRole('textbox')).toHaveValue(NAME);
  await dialog(page).getByRole('button', { name: 'Keep snapshot' }).click();
  await expect(named(page, NAME)).toBeVisible();
}

test('kept snapshots: keep, come back, open to the same view, rename, duplicate, delete, undo, export', async ({ page }, testInfo) => {
  await openApp(page);
  await keepHedged(page);
  const before = await canvasScene(page);

  // Another visit, to the whole graph.
  await page.goto('about:blank');
  await openApp(page);
  await expect(status(page, 82, 82)).toBeVisible();
  await openSnapshots(page);
  const picture = dialog(page).getByRole('img', { name: `The graph of “${NAME}”` });
  await expect(picture).toBeVisible();
  // Small, as it is kept with each.
  expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(480);
  await expect(dialog(page).getByText(/^4 of 82 claims · 5 entities · \d+ kB$/)).toBeVisible();

  await deed(page, 'Rename', NAME).click();
  await page.keyboard.type('Before the summit');
  await page.keyboard.press('Enter');
  await expect(named(page, 'Before the summit')).toBeVisible();
  await deed(page, 'Duplicate', 'Before the summit').click();
  await expect(named(page, 'Before the summit (copy)')).toBeVisible();

  await deed(page, 'Delete', 'Before the summit').click();
  await expect(named(page, 'Before the summit')).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(named(page, 'Before the summit')).toBeVisible();
  await expect(deed(page, 'Open', 'Before the summit')).toBeFocused();

  const saving = page.waitForEvent('download');
  await deed(page, 'Export', 'Before the summit').click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^edgewise-secret-talks-in-ankara-\d{4}-\d\d-\d\d\.json$/);
  const file = testInfo.outputPath('kept.json');
  await download.saveAs(file);

  await deed(page, 'Open', 'Before the summit').click();
  await expect(page.getByText('Every quote was looked up again: all stand', { exact: false })).toBeVisible();
  await expect(status(page, 4, 82)).toBeVisible();
  await expect(inspector(page).getByRole('heading', { level: 2, name: /United Kingdom/ })).toBeVisible();
  expect(await canvasScene(page)).toEqual(before);

  // What was exported is the same file, and opens the same way.
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'edgewise/1', view: { filters: { stance: { include: ['hedged'] } } }, proof: { checks: { found: { length: 82 } } } });
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await openFiles(page, file);
  await expect(status(page, 4, 82)).toBeVisible();
});

test('kept snapshots: another tab shows what this one changes', async ({ page, context }) => {
  await openApp(page);
  const other = await context.newPage();
  await openApp(other);
  await openSnapshots(other);
  await expect(other.getByText('No snapshot kept yet')).toBeVisible();
  await keepHedged(page);
  await expect(named(other, NAME)).toBeVisible();
  await deed(page, 'Delete', NAME).click();
  await expect(other.getByText('No snapshot kept yet')).toBeVisible();
});

test('kept snapshots: from the palette, by keyboard alone', async ({ page }) => {
  await openApp(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('keep a snapshot');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Enter');
  await expect(named(page, 'By keyboard')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('kept snapshots');
  await page.keyboard.press('Enter');
  await expect(named(page, 'By keyboard')).toBeVisible();
});

test('kept snapshots: one that is damaged, and one of a newer version, are set aside and can be saved', async ({ page }, testInfo) => {
  await openApp(page);
  await keepHedged(page);
  await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    const database = await done(indexedDB.open('edgewise.snapshots'));
    const transaction = database.transaction(['heads', 'contents'], 'readwrite');
    const [heads, contents] = [transaction.objectStore('heads'), transaction.objectStore('contents')];
    const head = (await done(heads.getAll()))[0] as object;
    const content = (await done(contents.getAll()))[0] as Uint8Array;
    heads.put({ ...head, format: 2 }, 'newer');
    contents.put(content, 'newer');
    heads.put('nonsense', 'damaged');
    heads.put({ ...head, name: 'Bent' }, 'bent');
    await done(contents.put(content.map((byte, place) => (place === 500 ? byte ^ 8 : byte)), 'bent'));
    database.close();
  });
  await page.reload();
  await page.locator(handles.painted).waitFor();
  await openSnapshots(page);
  await expect(named(page, NAME)).toBeVisible();
  await expect(dialog(page).getByText('was kept by a newer version of Edgewise', { exact: false })).toBeVisible();
  const saving = page.waitForEvent('download');
  await deed(page, 'Save what is there', 'Record 2').click();
  const file = testInfo.outputPath('newer.json');
  await (await saving).saveAs(file);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'edgewise/1' });

  await deed(page, 'Open', 'Bent').click();
  await expect(dialog(page).getByRole('alert')).toContainText('This snapshot is damaged');
  const rescue = page.waitForEvent('download');
  await dialog(page).getByRole('button', { name: 'Download instead' }).click();
  expect((await rescue).suggestedFilename()).toMatch(/^edgewise-/);
  await deed(page, 'Open', NAME).click();
  await expect(status(page, 4, 82)).toBeVisible();
});

for (const { what, script, words } of [
  { what: 'blocked', script: "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };", words: 'does not let this page keep anything' },
  { what: 'full', script: "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };", words: 'no room left' },
]) {
  test(`kept snapshots: where storage is ${what}, a banner and a download that works`, async ({ page }, testInfo) => {
    await page.addInitScript({ content: script });
    await openApp(page);
    await facet(page, 'Hedged').click({ force: true });
    await openSnapshots(page);
    await dialog(page).getByRole('button', { name: 'Keep snapshot' }).click();
    await expect(dialog(page).getByRole('alert')).toContainText(words);
    const saving = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name: 'Download instead' }).click();
    const file = testInfo.outputPath('instead.json');
    await (await saving).saveAs(file);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Clear all' }).first().click();
    await openFiles(page, file);
    await expect(status(page, 4, 82)).toBeVisible();
  });
}
