import type { Page } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { ownTalks } from './support/ownTalks';
import { clickCanvas, facet, inspector, openFiles, openInstead, status } from './support/screen';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open a dataset' });
const named = (page: Page, name: string) => dialog(page).getByRole('heading', { level: 4, name, exact: true });
const deed = (page: Page, what: string, name: string) => dialog(page).getByRole('button', { name: `${what}: ${name}`, exact: true });
const keepsThem = (page: Page) => dialog(page).getByRole('checkbox', { name: 'Keep the datasets I open in this browser' });

const NAME = 'My talks';
const APART = 'My talks (view from another tab)';
/** What stands in a view in which an edge is selected. */
const EDGE = '"kind":"edge"';

/** `instead`: of another dataset of the reader's, about which the app asks. */
async function openTalks(page: Page, title = NAME, instead = false): Promise<void> {
  await openFiles(page, ownTalks(title));
  if (instead) await openInstead(page);
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.locator(handles.painted).waitFor({ state: 'attached' });
}

async function openDialog(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(keepsThem(page)).toBeVisible();
}

/** The views that are kept, the newest record last; null where there is no library. */
const keptViews = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === 'edgewise.library')) return [];
    const database = await done(indexedDB.open('edgewise.library'));
    const heads = (await done(database.transaction('heads').objectStore('heads').getAll())) as { view: string }[];
    database.close();
    return heads.map(({ view }) => view);
  });

const viewsWith = async (page: Page, word: string): Promise<number> => (await keptViews(page)).filter((view) => view.includes(word)).length;

async function openAndFilter(page: Page): Promise<void> {
  await openTalks(page);
  await expect.poll(() => keptViews(page)).toHaveLength(1);
  await facet(page, 'Hedged').click({ force: true });
  await clickCanvas(page, 'United Kingdom', 'Talks of late March');
  await expect.poll(() => viewsWith(page, EDGE)).toBe(1);
}

test('the library: a dataset is there again after a reload, with its view; removed, brought back, opened by keyboard', async ({ page }) => {
  await openApp(page);
  await openDialog(page);
  await expect(dialog(page).getByText('Nothing here yet')).toBeVisible();
  await page.keyboard.press('Escape');
  await openAndFilter(page);
  await expect(status(page, 4, 82)).toBeVisible();
  const before = await canvasScene(page);

  await page.goto('about:blank');
  await openApp(page);
  // What the app opens by itself is what it was.
  await expect(page.getByRole('heading', { level: 1, name: 'Secret talks in Ankara' })).toBeVisible();
  await expect(status(page, 82, 82)).toBeVisible();
  await openDialog(page);
  await expect(dialog(page).getByText(/^82 claims · \d+ entities · \d+ in the text/)).toBeVisible();
  await expect(dialog(page).getByText(/^mine\.json · .* kB$/)).toBeVisible();
  await deed(page, 'Remove', NAME).click();
  await expect(named(page, NAME)).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(named(page, NAME)).toBeVisible();
  await expect(deed(page, 'Open', NAME)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(status(page, 4, 82)).toBeVisible();
  await expect(inspector(page).getByRole('heading', { level: 2, name: /United Kingdom/ })).toBeVisible();
  expect(await canvasScene(page)).toEqual(before);
  // It is no snapshot: it is what was opened.
  await expect(page.getByRole('button', { name: /Snapshot holds/ })).toBeHidden();
});

test('the library: the same file opened again is the same entry, and its view stays until this one is another', async ({ page }) => {
  await openApp(page);
  await openAndFilter(page);
  await openTalks(page, 'Other talks', true);
  await expect.poll(() => keptViews(page)).toHaveLength(2);
  await openTalks(page, NAME, true);
  await expect(status(page, 82, 82)).toBeVisible();
  await openDialog(page);
  await expect(dialog(page).getByRole('heading', { level: 4 })).toHaveText([NAME, 'Other talks']);
  expect(await viewsWith(page, EDGE)).toBe(1);
  await page.keyboard.press('Escape');
  await facet(page, 'Denied').click({ force: true });
  await expect.poll(() => viewsWith(page, '["denied"]')).toBe(1);
  expect(await viewsWith(page, EDGE)).toBe(0);
  expect(await keptViews(page)).toHaveLength(2);
});

test('the library: from the palette, by keyboard alone', async ({ page }) => {
  await openApp(page);
  await openAndFilter(page);
  await page.getByRole('button', { name: 'Clear all' }).first().click();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('opened before');
  await page.keyboard.press('Enter');
  await expect(deed(page, 'Open', NAME)).toBeFocused();
});

test('the library: what is changed last is kept, though the page is left at once', async ({ page }) => {
  await openApp(page);
  await openTalks(page);
  await expect.poll(() => keptViews(page)).toHaveLength(1);
  await facet(page, 'Hedged').click({ force: true });
  await expect(status(page, 4, 82)).toBeVisible();
  await page.reload();
  await page.locator(handles.painted).waitFor();
  await openDialog(page);
  await deed(page, 'Open', NAME).click();
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(status(page, 4, 82)).toBeVisible();
  expect(await viewsWith(page, '["hedged"]')).toBe(1);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('left')))).toEqual([]);
});

test('the library: of two tabs neither writes over what the other kept', async ({ page, context }) => {
  await openApp(page);
  await openAndFilter(page);
  const other = await context.newPage();
  await openApp(other);
  await openTalks(other);
  await facet(other, 'Denied').click({ force: true });
  await expect.poll(() => viewsWith(other, '["denied"]')).toBe(1);
  // The first tab comes back, and goes on with what it has.
  await facet(page, 'Reported').click({ force: true });
  await expect.poll(() => viewsWith(page, '["hedged","reported"]')).toBe(1);
  expect(await viewsWith(page, '["denied"]')).toBe(1);
  await openDialog(other);
  await expect(named(other, NAME)).toBeVisible();
  await expect(named(other, APART)).toBeVisible();
  // What one removes is gone in the other, and is not written again.
  await openDialog(page);
  await deed(page, 'Remove', APART).click();
  await expect(named(other, APART)).toBeHidden();
  await page.keyboard.press('Escape');
  await facet(page, 'Stated').click({ force: true });
  await page.waitForTimeout(2500);
  expect(await keptViews(page)).toHaveLength(1);
});

test('the library: whoever says so has nothing kept, and is asked about what is there', async ({ page }) => {
  await openApp(page);
  await openAndFilter(page);
  await openDialog(page);
  await keepsThem(page).uncheck();
  await expect(dialog(page).getByText('What you open from now on is not kept.', { exact: false })).toBeVisible();
  await expect(named(page, NAME)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Remove it' }).click();
  await expect(dialog(page).getByText('Nothing is kept')).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Undo' }).click();
  await expect(named(page, NAME)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Remove it' }).click();
  await expect(dialog(page).getByText('Nothing is kept')).toBeVisible();

  // So it is after a reload, whatever is opened and changed.
  await page.reload();
  await page.locator(handles.painted).waitFor();
  await openTalks(page, 'Other talks');
  await facet(page, 'Hedged').click({ force: true });
  await page.waitForTimeout(4000);
  expect(await keptViews(page)).toEqual([]);
  await openDialog(page);
  await expect(keepsThem(page)).not.toBeChecked();
  // Until it is wanted again.
  await keepsThem(page).check();
  await expect(named(page, 'Other talks')).toBeVisible();
});

for (const { what, script, words, isTold } of [
  { what: 'blocked', script: "IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };", words: 'does not let this page keep anything', isTold: false },
  { what: 'full', script: "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };", words: 'no room left', isTold: true },
]) {
  test(`the library: where storage is ${what}, a banner and a download that works`, async ({ page }, testInfo) => {
    await page.addInitScript({ content: script });
    await openApp(page);
    await openTalks(page);
    await facet(page, 'Hedged').click({ force: true });
    await expect(status(page, 4, 82)).toBeVisible();
    if (isTold) await expect(page.getByRole('status').getByText('The browser has no room left', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: 'Open', exact: true }).click();
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
