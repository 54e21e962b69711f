import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { runTool } from './support/outsideTools';
import { facet } from './support/screen';
import { seed } from './support/seed';

interface Wanted {
  readonly format: 'PNG' | 'SVG' | 'PDF';
  /** Names of options to choose. */
  readonly options?: readonly string[];
  readonly caption?: string;
}

async function saved(page: Page, { format, options = [], caption }: Wanted, testInfo: TestInfo): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: new RegExp(`\\(${format}\\)`) }).click({ force: true });
  if (caption !== undefined) await page.getByRole('textbox', { name: 'Caption and alternative text' }).fill(caption);
  for (const name of options) {
    const option = page.getByRole('radio', { name, exact: true });
    // What was written before may still move it.
    await expect(async () => {
      await option.click({ force: true });
      await expect(option).toBeChecked({ timeout: 1_000 });
    }).toPass();
  }
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save ${format}` }).click();
  const file = testInfo.outputPath(`${[format, ...options].join(' ').replaceAll('×', 'x')}.${format.toLowerCase()}`);
  await (await saving).saveAs(file);
  await expect(page.getByRole('dialog')).toBeHidden();
  return file;
}

/** A PNG as the browser decodes it: its size, how opaque its corner is, and the share of dark pixels. */
const seenIn = (page: Page, png: Buffer): Promise<{ width: number; height: number; corner: number[]; ink: number }> =>
  page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
    let ink = 0;
    for (let at = 0; at < data.length; at += 4) if (data[at + 3]! > 128 && data[at]! < 128 && data[at + 1]! < 128) ink += 1;
    return { width, height, corner: [...data.subarray(0, 4)], ink: ink / (data.length / 4) };
  }, png.toString('base64'));

const said = (text: string): string => text.replace(/\s+/g, ' ');

test('a PNG has as many pixels as were asked for, no background where none is wanted, and says in itself what it shows', async ({ page }, testInfo) => {
  await openApp(page);
  const plain = readFileSync(await saved(page, { format: 'PNG', options: ['1×', 'Print'] }, testInfo));
  const fine = readFileSync(await saved(page, { format: 'PNG', options: ['4×', 'Transparent'], caption: 'Élysée — mine' }, testInfo));
  const [one, four] = [await seenIn(page, plain), await seenIn(page, fine)];
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(readFileSync(await saved(page, { format: 'SVG' }, testInfo), 'utf8'))?.map(Number) ?? [];
  expect([one.width, one.height]).toEqual([width, height]);
  // Its caption is one line more.
  expect(four.width).toBe((width ?? NaN) * 4);
  expect(four.height).toBeGreaterThan((height ?? NaN) * 4);
  expect(one.corner).toEqual([255, 255, 255, 255]);
  expect(four.corner).toEqual([0, 0, 0, 0]);
  for (const { ink } of [one, four]) expect(ink).toBeGreaterThan(0.005);
  expect(fine.includes('Description\0\0\0\0\0Élysée — mine')).toBe(true);
  expect(plain.toString()).toContain(`Description\0\0\0\0\0Secret talks in Ankara: ${seed.claims.length} of ${seed.claims.length} claims`);
});

test('a picture of the view shows what the canvas shows, and says how much lies outside', async ({ page }, testInfo) => {
  await openApp(page);
  const whole = readFileSync(await saved(page, { format: 'SVG' }, testInfo), 'utf8');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.url()).toContain('#');
  const view = readFileSync(await saved(page, { format: 'SVG', options: ['What is on screen'] }, testInfo), 'utf8');
  const count = (svg: string): number => svg.match(/data-node=/g)?.length ?? 0;
  expect(count(view)).toBeGreaterThan(2);
  expect(count(view)).toBeLessThan(count(whole));
  expect(view).toContain(`Outside this view: ${count(whole) - count(view)} entities`);
});

test('a PDF holds its text as text: title, names, caption, filters, sources', async ({ page }, testInfo) => {
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  const file = await saved(page, { format: 'PDF', options: ['Print'], caption: 'What Erdoğan’s guests may have said — Путин, 中文' }, testInfo);
  const text = said(runTool('pdftotext', [file, '-'], 'poppler-utils').toString());
  const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain').length;
  for (const part of ['Secret talks in Ankara', `${hedged} of ${seed.claims.length} claims`, 'How it is told: Hedged', 'https://www.rt.com/', 'What Erdoğan’s guests may have said — Путин, 中文', 'Sergey Naryshkin']) {
    expect(text).toContain(part);
  }
  // Names stand on a ground of their own, which says nothing.
  expect(text.split('Sergey Naryshkin')).toHaveLength(2);
  const facts = runTool('pdfinfo', [file], 'poppler-utils').toString();
  expect(facts).toMatch(/Title:\s+Secret talks in Ankara/);
  expect(facts).toMatch(/Subject:\s+What Erdoğan’s guests/);
  expect(facts).toMatch(/\(A4\)/);
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(said(runTool('pdfinfo', ['-struct-text', file], 'poppler-utils').toString())).toMatch(/^Document P \(block\) "Secret talks in Ankara" P \(block\) "What Erdoğan’s/);
});

test('a page of a PDF is painted as the picture is, and so is the SVG by another reader', async ({ page }, testInfo) => {
  await openApp(page);
  const pdf = await saved(page, { format: 'PDF' }, testInfo);
  const painted = testInfo.outputPath('page');
  runTool('pdftoppm', ['-png', '-r', '96', '-singlefile', pdf, painted], 'poppler-utils');
  const svg = await saved(page, { format: 'SVG' }, testInfo);
  const png = readFileSync(await saved(page, { format: 'PNG', options: ['1×'] }, testInfo));
  const [ours, poppler, rsvg] = [await seenIn(page, png), await seenIn(page, readFileSync(`${painted}.png`)), await seenIn(page, runTool('rsvg-convert', [svg], 'librsvg2-bin'))];
  for (const other of [poppler, rsvg]) {
    expect(Math.abs(other.width - ours.width)).toBeLessThan(3);
    expect(Math.abs(other.height - ours.height)).toBeLessThan(3);
    // A PDF has its colours in hundredths.
    other.corner.forEach((part, place) => expect(Math.abs(part - (ours.corner[place] ?? NaN))).toBeLessThan(3));
    expect(other.ink / ours.ink).toBeGreaterThan(0.6);
    expect(other.ink / ours.ink).toBeLessThan(1.6);
  }
});

test('a living page makes a PDF too, with its own fonts and without a network', async ({ page, context }, testInfo) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: /Living page/ }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save HTML' }).click();
  const file = testInfo.outputPath('page.html');
  await (await saving).saveAs(file);
  const living = await context.newPage();
  // What the served page fetches later would fail without a network.
  await page.close();
  await context.setOffline(true);
  await living.goto(pathToFileURL(file).href);
  await living.locator(handles.painted).waitFor({ state: 'attached' });
  const pdf = readFileSync(await saved(living, { format: 'PDF' }, testInfo), 'latin1');
  expect(pdf).toMatch(/^%PDF-/);
  expect(pdf).toContain('/Title (Secret talks in Ankara)');
  expect(pdf.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(3);
});
