import type { Locator, Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { expectMarked, inspector, tabTo } from './support/screen';
import { nameOf } from './support/seed';

const panel = (page: Page): Locator => page.getByTestId('paths');
const field = (page: Page, name: 'From' | 'To'): Locator => panel(page).getByRole('combobox', { name });
const back = (page: Page): Locator => inspector(page).getByRole('button', { name: 'Back to the path' });

/** The numbers of the hops that stand on the canvas. */
const hopsDrawn = async (page: Page): Promise<string[]> =>
  (await canvasScene(page)).edges.map(({ label }) => /^(\d)( ·|$)/.exec(label)?.[1] ?? '').filter((number) => number !== '').sort();

async function choose(page: Page, name: 'From' | 'To', written: string, full: string): Promise<void> {
  await field(page, name).fill(written);
  await page.getByRole('option', { name: full }).first().click();
}

test('find a path by mouse, open the sentence of a hop, and come back', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Paths', exact: true }).click();
  await choose(page, 'From', 'komm', nameOf('kommersant', 'en'));
  await choose(page, 'To', 'cia', nameOf('cia', 'en'));
  await expect(panel(page).getByRole('radio').first()).toBeChecked();
  await expect(panel(page).getByText('weakest hop: reported').first()).toBeVisible();
  await expect.poll(() => hopsDrawn(page)).toEqual(['1', '2', '3']);
  await panel(page).getByRole('button', { name: /^heads Stated/ }).click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
  await expect.poll(() => hopsDrawn(page)).toEqual(expect.arrayContaining(['1', '2']));
  await back(page).click();
  await expect(panel(page).getByRole('radio').first()).toBeChecked();
  await panel(page).getByRole('button', { name: 'Show only this path' }).click();
  await expect.poll(async () => (await canvasScene(page)).nodes.length).toBe(4);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await canvasScene(page)).nodes.length).toBeGreaterThan(40);
});

test('no path within the limits, then one by hedged links', async ({ page }) => {
  await openApp(page, '#p=paths&vf=uk&vt=march-talks');
  const status = panel(page).getByRole('status');
  await expect(status).toContainText('No path of 6 links or fewer');
  await expect(status).toContainText('Hedged and denied links were not followed.');
  await panel(page).getByRole('button', { name: 'Also by hedged links' }).click();
  await expect(status).toContainText('One path');
  await expect(panel(page).getByText('1 link · hedged')).toBeVisible();
  await expect(panel(page).getByText('auraient été', { exact: false }).first()).toBeVisible();
});

test('by keyboard alone: find a path, read a hop, come back to it', async ({ page }) => {
  await openApp(page);
  await tabTo(page, page.getByRole('button', { name: 'Paths', exact: true }));
  await page.keyboard.press('Space');
  await tabTo(page, field(page, 'From'));
  await page.keyboard.type('burns');
  await page.keyboard.press('Enter');
  await tabTo(page, field(page, 'To'));
  await page.keyboard.type('ankara');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const radio = panel(page).getByRole('radio').first();
  await tabTo(page, radio);
  await expect(radio).toBeChecked();
  const hop = panel(page).getByRole('listitem').first().getByRole('button').first();
  await tabTo(page, hop);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText('Bill Burns');
  await tabTo(page, back(page));
  await page.keyboard.press('Enter');
  await expect(hop).toBeFocused();
});
