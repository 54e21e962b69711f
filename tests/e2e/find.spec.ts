import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { inspector, reader } from './support/screen';

const field = (page: Page) => page.getByRole('combobox');
const hits = (page: Page, group: string) => page.getByRole('group', { name: new RegExp(`^${group} \\d`) }).getByRole('option');

/** Opens the search or the palette by its key, and types: the dialog is fetched when it is first asked for. */
async function ask(page: Page, key: '/' | 'Control+k', words: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(words);
}

test('by keyboard alone: find a person by a name without its accents', async ({ page }) => {
  await openApp(page);
  await ask(page, '/', 'serguei narych');
  await expect(hits(page, 'Entities').first()).toContainText('Sergey Naryshkin');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/\d hits?/);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeFocused();
  expect(new URL(page.url()).hash).toContain('n=naryshkin');
});

test('by keyboard alone: find a sentence and read it', async ({ page }) => {
  await openApp(page);
  await ask(page, '/', 'meilleur espion');
  await expect(hits(page, 'Sentences')).toHaveCount(1);
  await page.keyboard.press('End');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2, name: /^Sentence \d+ of \d+$/ })).toBeFocused();
  await expect(inspector(page).getByRole('blockquote')).toContainText('le meilleur espion du pays');
  await expect(reader(page).getByText('espion du pays').first()).toBeInViewport();
});

test('a relation that is found is filtered to', async ({ page }) => {
  await openApp(page);
  await ask(page, '/', 'dirige');
  await hits(page, 'Relations').first().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('checkbox', { name: /^heads\s*: / })).toBeChecked();
});

test('by keyboard alone: the palette zooms the graph, centres it on the selection, and fits it again', async ({ page }) => {
  await openApp(page);
  const camera = () => /[#&]c=([^&]+)/.exec(new URL(page.url()).hash)?.[1] ?? '';
  const zoom = () => Number(camera().split(',')[2]);
  await ask(page, '/', 'kommersant');
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Kommersant' })).toBeFocused();
  await ask(page, 'Control+k', 'zoom in');
  await page.keyboard.press('Enter');
  await expect.poll(camera).not.toBe('');
  const near = zoom();
  await ask(page, 'Control+k', 'zoom in');
  await page.keyboard.press('Enter');
  await expect.poll(zoom).toBeGreaterThan(near);
  await ask(page, 'Control+k', 'middle');
  await page.keyboard.press('Enter');
  const kommersant = (await canvasScene(page)).nodes.find(({ lines }) => lines.join(' ') === 'Kommersant');
  const [across, down] = [kommersant?.x ?? NaN, kommersant?.y ?? NaN];
  await expect.poll(() => {
    const [x, y] = camera().split(',').map(Number);
    return Math.hypot((x ?? NaN) - across, (y ?? NaN) - down);
  }).toBeLessThan(2);
  await ask(page, 'Control+k', 'fit the graph');
  await page.keyboard.press('Enter');
  await expect.poll(camera).toBe('');
});

test('Escape gives the focus back to where it was', async ({ page }) => {
  await openApp(page);
  const button = page.getByRole('button', { name: 'Search', exact: true });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test.describe('in French', () => {
  test.use({ locale: 'fr-FR' });

  test('by keyboard alone: the palette reaches an action', async ({ page }) => {
    await openApp(page);
    await ask(page, 'Control+k', 'theme sombre');
    await expect(hits(page, 'Actions')).toHaveText('Thème : sombre');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});
