import { readFileSync } from 'node:fs';
import type { Page, TestInfo } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { clickCanvas } from './support/screen';
import { nameOf } from './support/seed';

/** Saves a PNG of what is on the screen and gives its bytes in base64. */
async function saved(page: Page, scale: string, testInfo: TestInfo, name: string): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const option = page.getByRole('radio', { name: scale, exact: true });
  await option.click({ force: true });
  await expect(option).toBeChecked();
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save PNG' }).click();
  const file = testInfo.outputPath(`${name}.png`);
  await (await saving).saveAs(file);
  await expect(page.getByRole('dialog')).toBeHidden();
  return readFileSync(file).toString('base64');
}

/** How many pixels differ between two PNGs by more than so much in their green; not a number where their sizes do. */
const differing = (page: Page, one: string, other: string, most = 0): Promise<number> =>
  page.evaluate(async ([pictures, allowed]) => {
    const [first, second] = await Promise.all(pictures.map(async (base64) => {
      const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height).data.filter((_, at) => at % 4 === 1);
    }));
    return first!.length === second!.length ? first!.reduce((count, green, at) => count + Number(Math.abs(green - second![at]!) > allowed), 0) : NaN;
  }, [[one, other], most] as const);

for (const scale of ['1×', '2×', '4×']) {
  test(`the first picture of a visit has all its letters, at ${scale}`, async ({ page }, testInfo) => {
    await openApp(page);
    const first = await saved(page, scale, testInfo, 'first');
    const second = await saved(page, scale, testInfo, 'second');
    expect(await differing(page, first, second)).toBe(0);
  });
}

test('a picture is painted as the browser paints the drawing', async ({ page, context }, testInfo) => {
  await openApp(page);
  await clickCanvas(page, nameOf('naryshkin', 'en'));
  const painted = await saved(page, '1×', testInfo, 'painted');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: /SVG/ }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save SVG' }).click();
  const svg = testInfo.outputPath('drawn.svg');
  await (await saving).saveAs(svg);
  const drawing = await context.newPage();
  await drawing.route('**/drawn.svg', (route) => route.fulfill({ path: svg, contentType: 'image/svg+xml' }));
  await drawing.goto('./drawn.svg');
  const size = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(svg, 'utf8'));
  await drawing.setViewportSize({ width: Number(size?.[1]), height: Number(size?.[2]) });
  await drawing.evaluate(() => document.fonts.ready);
  const shot = (await drawing.screenshot({ path: testInfo.outputPath('drawn.png') })).toString('base64');
  await drawing.close();
  expect(await differing(page, painted, shot, 100), 'pixels of a million').toBeLessThan(1500);
});

test.describe('with the clipboard allowed', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the picture copied first has all its letters', async ({ page }, testInfo) => {
    await openApp(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Copy the picture' }).click();
    await expect(page.getByText('Copied.')).toBeVisible({ timeout: 30_000 });
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array(await (await item!.getType('image/png')).arrayBuffer());
      let signs = '';
      for (const byte of bytes) signs += String.fromCharCode(byte);
      return btoa(signs);
    });
    const later = await saved(page, '2×', testInfo, 'later');
    expect(await differing(page, copied, later)).toBe(0);
  });
});
