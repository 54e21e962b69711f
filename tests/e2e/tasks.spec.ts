import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { drawnNames } from './support/canvasScene';
import { clickCanvas, expectMarked, facet, inspector, status } from './support/screen';
import { endsOf, seed } from './support/seed';

/** Counts what a person does: each click or key press is one action. */
function hands(page: Page, most: number) {
  let done = 0;
  const count = (): void => {
    done += 1;
    expect(done, 'actions').toBeLessThanOrEqual(most);
  };
  return {
    clickCanvas: async (label: string, otherEnd?: string) => {
      count();
      await clickCanvas(page, label, otherEnd);
    },
    press: async (button: string) => {
      count();
      await page.getByRole('button', { name: button, exact: true }).click();
    },
    choose: async (name: string) => {
      count();
      await facet(page, name).click({ force: true });
    },
  };
}

const total = seed.claims.length;

test('read the sentence behind Burns–CIA: at most 2 actions', async ({ page }) => {
  await openApp(page);
  await hands(page, 2).clickCanvas('Bill Burns', 'CIA');
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
});

test('see all that is only hedged: 1 action', async ({ page }) => {
  await openApp(page);
  await hands(page, 1).choose('Hedged');
  const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain');
  await expect(status(page, hedged.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(hedged, 'en'));
});

test('see what CNN alone says: 1 action', async ({ page }) => {
  await openApp(page);
  await hands(page, 1).choose('CNN');
  const said = seed.claims.filter(({ attribution }) => attribution?.some(({ source }) => source === 'cnn'));
  await expect(status(page, said.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(said, 'en'));
});

test('find what Naryshkin is linked to: at most 2 actions', async ({ page }) => {
  await openApp(page);
  await hands(page, 2).clickCanvas('Sergey Naryshkin');
  const ends = endsOf(seed.claims.filter(({ subject, object }) => subject === 'naryshkin' || object === 'naryshkin'), 'en');
  for (const name of ends.filter((end) => end !== 'Sergey Naryshkin')) await expect(inspector(page).getByRole('button', { name }).first()).toBeVisible();
});

test('copy a citation: at most 3 actions', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  const hand = hands(page, 3);
  await hand.clickCanvas('Bill Burns', 'CIA');
  await hand.press('Copy as citation');
  await expect(page.getByText('Copied.')).toBeVisible();
  const citation = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of ['le directeur de la CIA, Bill Burns', 'RT', '14 November 2022', 'https://www.rt.com/']) expect(citation).toContain(part);
});

test('save a picture: 2 actions', async ({ page }, testInfo) => {
  await openApp(page);
  const hand = hands(page, 2);
  const saving = page.waitForEvent('download');
  await hand.press('Export');
  await hand.press('Save PNG');
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/^edgewise-[a-z0-9-]+-\d{4}-\d\d-\d\d\.png$/);
  const file = testInfo.outputPath('saved.png');
  await download.saveAs(file);
  expect(readFileSync(file).subarray(1, 4).toString('latin1')).toBe('PNG');
});
