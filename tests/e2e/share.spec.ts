import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { runTool } from './support/outsideTools';
import { clickCanvas, facet, inspector, status } from './support/screen';

const share = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name }).click();
};
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a link holds its version and the view; a later version is refused and told', async ({ page, context }) => {
    await openApp(page);
    await facet(page, 'Hedged').click({ force: true });
    await expect(status(page, 4, 82)).toBeVisible();
    await expect.poll(() => page.url()).toContain('f.stance=hedged');
    await share(page, 'Copy a link to this view');
    await expect.poll(() => copied(page)).toMatch(/#v=1&d=[a-z-]+&f\.stance=hedged/);
    const other = await context.newPage();
    await other.goto((await copied(page)).replace('v=1', 'v=2'));
    await expect(other.getByText('made by a newer Edgewise', { exact: false })).toBeVisible();
    await expect(status(other, 82, 82)).toBeVisible();
  });

  test('the picture is copied as PNG', async ({ page }) => {
    await openApp(page);
    await share(page, 'Copy the picture');
    await expect(page.getByText('Copied.')).toBeVisible({ timeout: 30_000 });
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item!.getType('image/png'));
      return [bitmap.width, bitmap.height];
    });
    expect(Math.min(...size)).toBeGreaterThan(500);
  });

  test('an edge as a citation: in words, in Markdown, in BibTeX', async ({ page }) => {
    await openApp(page);
    await clickCanvas(page, 'Bill Burns', 'CIA');
    const formats = inspector(page).getByRole('button', { name: 'Other formats of citation' });
    await formats.click();
    await page.getByRole('menuitem', { name: 'Copy as Markdown' }).click();
    await expect.poll(() => copied(page)).toMatch(/^> «.le directeur de la CIA, Bill Burns.»/);
    expect(await copied(page)).toMatch(/\]\(<https:\/\/www\.rt\.com\/[^>]+>\)/);
    await formats.click();
    await page.getByRole('menuitem', { name: 'Copy as BibTeX' }).click();
    await expect.poll(() => copied(page)).toMatch(/^@misc\{rt-566501:/);
    expect(await copied(page)).toContain('le directeur de la CIA, Bill Burns');
    await inspector(page).getByRole('button', { name: 'Copy as citation' }).click();
    await expect.poll(() => copied(page)).toMatch(/^«.le directeur de la CIA, Bill Burns.»\. “Russia and US/);
  });
});

test('the share sheet of the system, where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: (shared: unknown) => Promise.resolve(Object.assign(globalThis, { shared })) });
  });
  await openApp(page, '#n=naryshkin');
  await share(page, 'Share with another app…');
  await expect.poll(() => page.evaluate(() => (globalThis as { shared?: { title: string; url: string } }).shared)).toEqual({ title: 'Secret talks in Ankara', url: page.url() });
});

test('print: every visible sentence in full, with who says so and the source, also by the browser’s own menu', async ({ page }, testInfo) => {
  await page.addInitScript(() => {
    window.print = () => Object.assign(globalThis, { printed: document.querySelectorAll('[data-testid="print"] img').length });
  });
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  await expect(status(page, 4, 82)).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect.poll(() => page.evaluate(() => (globalThis as { printed?: number }).printed), { timeout: 30_000 }).toBe(1);
  // The screen is dark, the paper is not; and an open dialog is no part of what is printed.
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+p');
  await page.getByTestId('print').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#root')).toBeHidden();
  const found = page.getByTestId('print').getByText('in the text').first();
  await expect(found).toBeVisible();
  expect(await found.evaluate((badge) => getComputedStyle(badge).color.match(/\d+/g)?.map(Number).every((part) => part < 130))).toBe(true);
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Escape');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  const pdf = testInfo.outputPath('print.pdf');
  writeFileSync(pdf, await page.pdf({ format: 'A4' }));
  const text = runTool('pdftotext', ['-layout', pdf, '-'], 'poppler-utils').toString().replaceAll(/\s+/g, ' ');
  expect(text).toContain('Secret talks in Ankara');
  expect(text).toContain('4 of 82 claims');
  expect(text).toContain('How it is told: Hedged');
  for (const words of ['Les négociations auraient été', 'torpillées par le Royaume-Uni', 'United Kingdom torpedoes Talks of late March', 'in the text', 'rt.com']) expect(text).toContain(words);
  expect(text).not.toContain('Bill Burns heads CIA');
});
