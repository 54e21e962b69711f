import { expect, openApp, test } from './support/app';
import { paintedPixels } from './support/canvasScene';
import { expectMarked, facet, inspector, tabTo } from './support/screen';
import { nameOf, seed } from './support/seed';

const total = seed.claims.length;
const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain');

test('the table: sort, filter, open a row, copy, and back to the graph', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApp(page);
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Claims' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));

  await grid.getByRole('button', { name: 'Subject' }).click();
  await expect(grid.getByRole('columnheader', { name: 'Subject' })).toHaveAttribute('aria-sort', 'ascending');
  const names = seed.claims.map(({ subject }) => nameOf(subject, 'en')).sort(new Intl.Collator('en', { numeric: true }).compare);
  await expect(grid.getByRole('rowheader').first()).toHaveText(names[0] ?? '');

  await facet(page, 'Hedged').click({ force: true });
  await expect(grid).toHaveAttribute('aria-rowcount', String(hedged.length + 1));
  await expect(page.getByTestId('table').getByRole('status')).toHaveText(`${hedged.length} of ${total} claims`);

  await grid.getByText('Talks of late March').first().click();
  await expectMarked(page, 'mark', 'certainty', 'auraient été');
  await expect(grid.locator('[role="row"][aria-selected="true"]')).toHaveCount(1);

  await page.getByRole('button', { name: 'Copy as TSV' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n').map((line) => line.split('\t'));
  expect(lines[0]?.slice(0, 3)).toEqual(['Subject', 'Relation', 'Object']);
  expect(lines).toHaveLength(hedged.length + 1);
  expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([6]));

  await page.reload();
  await expect(page.getByTestId('graph')).toHaveAttribute('data-painted', 'true');
  await expect(grid).toHaveAttribute('aria-rowcount', String(hedged.length + 1));
  await page.getByRole('button', { name: 'Graph', exact: true }).click();
  await expect(grid).toBeHidden();
  expect(await paintedPixels(page)).toBeGreaterThan(500);
});

test('by keyboard alone: a row of the table, and its sentence', async ({ page }) => {
  await openApp(page);
  await tabTo(page, page.getByRole('button', { name: 'Table', exact: true }));
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid', { name: 'Claims' });
  await expect(grid).toBeVisible();
  await tabTo(page, grid.getByRole('rowheader').first());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(grid.getByRole('columnheader', { name: 'Object' })).toHaveAttribute('aria-sort', 'ascending');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('PageDown');
  const row = grid.getByRole('row').filter({ has: page.locator(':focus') });
  const [subject, object] = [await row.getByRole('rowheader').innerText(), await row.locator('[data-column="object"]').innerText()];
  await page.keyboard.press('Enter');
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(subject.trim());
  await expect(inspector(page).getByRole('heading', { level: 2 })).toContainText(object.trim());
  await expect(row.locator(':focus')).toBeVisible();
});
