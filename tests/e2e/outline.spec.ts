import { expect, openApp, test } from './support/app';
import { clickCanvas, expectMarked, facet, focusedRow, inspector, tabTo } from './support/screen';
import { nameOf } from './support/seed';

test('by keyboard alone: find an entity, read its claims, open a sentence, walk back', async ({ page }) => {
  await openApp(page);
  await tabTo(page, page.getByRole('button', { name: /^List/ }));
  await page.keyboard.press('Enter');
  const grid = page.getByRole('treegrid', { name: 'Names and their links' });
  await tabTo(page, grid.locator('[role="row"][tabindex="0"]'));

  // Find an entity.
  await page.keyboard.type('bill');
  await expect.poll(() => focusedRow(page)).toMatch(/^Bill Burns, Person/);

  // Read its claims: relation, neighbour, claim.
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  for (let pressed = 0; pressed < 8 && !(await focusedRow(page)).startsWith('heads'); pressed++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => focusedRow(page)).toMatch(/^CIA, Stated/);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect.poll(() => focusedRow(page)).toContain('le directeur de la CIA, Bill Burns');

  // Space selects and stays, Enter opens the evidence.
  await page.keyboard.press('Space');
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
  await expect(grid).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeFocused();

  // Walk back: to the list and the row, then to the name that was found.
  await page.keyboard.press('Backspace');
  await expect.poll(() => focusedRow(page)).toContain('le directeur de la CIA, Bill Burns');
  await page.keyboard.press('Backspace');
  await expect.poll(() => focusedRow(page)).toMatch(/^Bill Burns, Person/);
});

test('its order and what is open are in the address', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: /^List/ }).click();
  const list = page.getByTestId('list');
  const rows = () => list.getByRole('row').evaluateAll((some) => some.slice(0, 6).map((row) => row.getAttribute('aria-label')));
  await list.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('menuitemradio', { name: 'Most links first' }).click();
  await list.getByRole('row').first().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  const before = await rows();
  expect(before[1]).toMatch(/links?$/);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/&rl=1.*&r=/);
  // By the link alone, as somebody else would follow it.
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect.poll(rows).toEqual(before);
});

test('what is selected in the graph is where the list stands; a filter is counted', async ({ page }) => {
  await openApp(page);
  await clickCanvas(page, nameOf('burns', 'en'), 'CIA');
  await page.getByRole('button', { name: /^List/ }).click();
  const selected = page.getByRole('row', { selected: true });
  await expect(selected).toHaveAccessibleName(/^CIA, Stated/);
  await expect(selected).toBeInViewport();
  await facet(page, 'Hedged').click({ force: true });
  await expect(page.getByTestId('list').getByRole('status')).toHaveText(/^\d+ entities, 4 claims$/);
});

test('what can be done with an entity is a menu at its row', async ({ page }) => {
  await openApp(page, '#p=list');
  const row = page.getByRole('treegrid').locator('[role="row"][tabindex="0"]');
  await row.focus();
  const name = await focusedRow(page);
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Hide', exact: true }).press('Enter');
  await expect.poll(() => focusedRow(page)).not.toBe(name);
  await expect(page.getByRole('row', { name })).toHaveCount(0);
});
