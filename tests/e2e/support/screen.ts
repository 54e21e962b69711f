import { expect, type FileChooser, type Locator, type Page } from '@playwright/test';
import { canvasPoint } from './canvasPoint';

/** What a person sees, by the names they would use. */
export const reader = (page: Page): Locator => page.getByTestId('reader');
export const inspector = (page: Page): Locator => page.getByTestId('inspector');
export const facet = (page: Page, name: string): Locator => page.getByRole('checkbox', { name: new RegExp(`^${name}\\s*: `) });

/** 'n of m claims' beneath the graph. */
export const status = (page: Page, shown: number, total: number): Locator => page.getByRole('main').getByText(new RegExp(`^${shown} of ${total} claims`));

/** Clicks where the canvas draws an entity or, given two, the edge between them. */
export async function clickCanvas(page: Page, label: string, otherEnd?: string): Promise<void> {
  // A line that comes above the graph moves it: the place counts once it holds.
  let at = await canvasPoint(page, label, otherEnd);
  for (let last = { x: NaN, y: NaN }; last.x !== at.x || last.y !== at.y; ) {
    last = at;
    await page.waitForTimeout(250);
    at = await canvasPoint(page, label, otherEnd);
  }
  await page.mouse.click(at.x, at.y);
}

/** The words that the reader marks with a role, in the order of the text; runs that abut are one. */
export const marked = async (page: Page, attribute: 'quote' | 'mark', role: string): Promise<string> =>
  reader(page).evaluate(
    (shown, selector) => [...shown.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(selector) === null).map((element) => element.textContent).join(''),
    `[data-${attribute}="${role}"]`,
  );

/** Waits until the reader marks words with a role, and shows them. */
export async function expectMarked(page: Page, attribute: 'quote' | 'mark', role: string, words: string): Promise<void> {
  await expect.poll(() => marked(page, attribute, role)).toContain(words);
  await expect(reader(page).locator(`[data-${attribute}="${role}"]`).first()).toBeInViewport();
}

/** Presses Tab until something has the focus; fails if it never gets it. */
export async function tabTo(page: Page, wanted: Locator, most = 120): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${String(wanted)}`);
}

/** Opens files as a reader does: the header's button, then the dialog's, then the system's own dialog. */
export async function openFiles(page: Page, files: Parameters<FileChooser['setFiles']>[0]): Promise<void> {
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Choose files…' }).click();
  await (await choosing).setFiles(files);
}

/** Lets what was opened take the place of what is open, as the app asks where that is not the example. */
export async function openInstead(page: Page): Promise<void> {
  await page.getByRole('dialog', { name: 'Open or add?' }).getByRole('button', { name: 'Open instead' }).click();
}

/** Name of the row of the list that has the focus; '' where none has. */
export const focusedRow = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.closest('[role="row"]')?.getAttribute('aria-label') ?? '');
