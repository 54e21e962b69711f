import type { Page } from '@playwright/test';
import { randomFrom } from '../../src/canvas/placing/random';
import { expect, handles, test } from './support/app';
import { start, wholeRecords } from './support/killable';
import { ownTalks } from './support/ownTalks';

/** Each takes a start of the browser. */
const KILLS = 5;

/** Changes the view and leaves the page as fast as it lets one: each time the view is written. */
const writeWithoutEnd = (): void => {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
  let pressed = 0;
  setInterval(() => {
    const rows = [...document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    rows[pressed++ % Math.min(rows.length, 8)]?.click();
    document.dispatchEvent(new Event('visibilitychange'));
  }, 4);
};

/** How often the views in the library were written. */
const revision = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('failed'));
      });
    const database = await done(indexedDB.open('edgewise.library'));
    const heads = (await done(database.transaction('heads').objectStore('heads').getAll())) as { revision: number }[];
    database.close();
    return heads.reduce((sum, head) => sum + head.revision, 0);
  });

test(`the library is old or new, never mixed, though the browser is killed while it writes: ${KILLS} times`, async ({ baseURL }, testInfo) => {
  test.setTimeout(KILLS * 40_000);
  const profile = testInfo.outputPath('profile');
  const next = randomFrom(23);
  for (let time = 0; time <= KILLS; time++) {
    const { page, kill } = await start(profile);
    try {
      await page.goto(baseURL ?? '');
      await page.locator(handles.painted).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Open a dataset' });
      await dialog.getByRole('checkbox', { name: /^Keep the datasets/ }).waitFor();
      if (time === 0) {
        const choosing = page.waitForEvent('filechooser');
        await dialog.getByRole('button', { name: 'Choose files…' }).click();
        await (await choosing).setFiles(ownTalks('My talks'));
        await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
        await expect.poll(() => wholeRecords(page, 'edgewise.library')).toBe(1);
      } else {
        // What was written before the kill is there, whole, and opens. A view that the page left behind may stand beside a later one.
        expect(await wholeRecords(page, 'edgewise.library')).toBeGreaterThanOrEqual(1);
        await expect(dialog.getByRole('region', { name: 'Set aside' })).toBeHidden();
        await dialog.getByRole('button', { name: 'Open: My talks', exact: true }).click();
      }
      await expect(page.getByRole('heading', { level: 1, name: 'My talks' })).toBeVisible();
      if (time < KILLS) {
        const before = await revision(page);
        await page.evaluate(writeWithoutEnd);
        // Something is written before each kill, else nothing is tried.
        await expect.poll(() => revision(page)).toBeGreaterThan(before);
        await page.waitForTimeout(800 * next());
      }
    } finally {
      await kill();
    }
  }
});
