import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { canvasPoint } from './support/canvasPoint';
import { canvasScene } from './support/canvasScene';
import { clickCanvas, tabTo } from './support/screen';

const menu = (page: Page) => page.getByRole('button', { name: /^Layout: / });
const current = (page: Page, name: string) => page.getByRole('button', { name: `Layout: ${name.toLowerCase()}`, exact: true });

const places = async (page: Page): Promise<Readonly<Record<string, readonly number[]>>> =>
  Object.fromEntries((await canvasScene(page)).nodes.map(({ key, x, y }) => [key, [Math.round(x), Math.round(y)]]));

/** Nodes glide to their places: what counts is where they stand in the end. */
const expectPlaces = (page: Page, wanted: Readonly<Record<string, readonly number[]>>) => expect.poll(() => places(page)).toEqual(wanted);

async function choose(page: Page, name: string): Promise<void> {
  await menu(page).click();
  await page.getByRole('menuitemradio', { name }).click();
}

test('another layout, and the way back to what was moved by hand', async ({ page }) => {
  await openApp(page);
  const from = await canvasPoint(page, 'Kremlin');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 20, from.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByRole('button', { name: 'Put what was moved back in place' })).toBeVisible();
  const before = await places(page);

  await menu(page).click();
  await expect(page.getByText('Undo brings it back')).toBeVisible();
  await page.getByRole('menuitemradio', { name: 'Columns by type' }).click();
  await expect(current(page, 'Columns by type')).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => places(page)).not.toEqual(before);
  await expect(page.getByRole('button', { name: 'Put what was moved back in place' })).toBeHidden();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(current(page, 'Force')).toBeVisible();
  await expectPlaces(page, before);
});

test('around the selected entity: it stands in the middle of its neighbours', async ({ page }) => {
  await openApp(page);
  await clickCanvas(page, 'Talks in Ankara');
  await menu(page).click();
  await expect(page.getByText('Talks in Ankara in the middle')).toBeVisible();
  await page.getByRole('menuitemradio', { name: 'Around one entity' }).click();
  await expect(current(page, 'Around one entity')).toBeVisible({ timeout: 30_000 });
  await expect.poll(async () => {
    const { nodes, edges } = await canvasScene(page);
    const middle = nodes.find(({ lines }) => lines.join(' ') === 'Talks in Ankara')!;
    const near = new Set(edges.filter(({ source, target }) => source === middle.key || target === middle.key).flatMap(({ source, target }) => [source, target]));
    const ring = nodes.filter(({ key }) => key !== middle.key && near.has(key)).map(({ x, y }) => Math.round(Math.hypot((x - middle.x) / 1.2, y - middle.y)));
    return Math.max(...ring) - Math.min(...ring);
  }).toBeLessThan(4);
});

test('a layout that is cancelled leaves everything as it was', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/layout\.worker/, async (route) => {
    await held;
    await route.continue().catch(() => undefined);
  });
  await openApp(page);
  const before = await places(page);
  await choose(page, 'Circles by links');
  const notice = page.getByRole('region', { name: 'Layout' });
  await expect(notice).toContainText('Laying the graph out…');
  expect(await places(page)).toEqual(before);
  await notice.getByRole('button', { name: 'Cancel' }).click();
  await expect(notice).toBeHidden();
  release();
  await expect(current(page, 'Force')).toBeVisible();
  expect(await places(page)).toEqual(before);
  await expect(page.getByRole('button', { name: /^Undo/ })).toBeDisabled();
});

test('by keyboard alone: another layout, and back', async ({ page }) => {
  await openApp(page);
  const before = await places(page);
  await tabTo(page, menu(page));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitemradio', { name: 'Force' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(current(page, 'Circles by links')).toBeVisible({ timeout: 30_000 });
  await expect(menu(page)).toBeFocused();
  await expect.poll(() => places(page)).not.toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(current(page, 'Force')).toBeVisible();
  await expectPlaces(page, before);
});

test.describe('with less motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing glides: the places are there at once', async ({ page }) => {
    await openApp(page);
    await choose(page, 'Columns by type');
    await expect(current(page, 'Columns by type')).toBeVisible({ timeout: 30_000 });
    const after = await places(page);
    await page.waitForTimeout(300);
    expect(await places(page)).toEqual(after);
  });
});
