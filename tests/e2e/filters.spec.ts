import { expect, openApp, test } from './support/app';
import { drawnNames } from './support/canvasScene';
import { facet, status, tabTo } from './support/screen';
import { endsOf, nameOf, seed } from './support/seed';

const total = seed.claims.length;
const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain');
const places = new Set((seed.entities as readonly { id: string; type?: string }[]).filter(({ type }) => type === 'Place').map(({ id }) => id));
const fromCnn = seed.claims.filter(({ attribution }) => attribution?.some(({ source }) => source === 'cnn'));
const withoutPlaces = fromCnn.filter(({ subject, object }) => !places.has(subject) && !places.has(object));

test('filter by stance, by keyboard alone', async ({ page }) => {
  await openApp(page);
  await tabTo(page, facet(page, 'Hedged'));
  await page.keyboard.press('Space');
  await expect(status(page, hedged.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(hedged, 'en'));
  await page.keyboard.press('-');
  await expect(status(page, total - hedged.length, total)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Filters in force' })).toHaveText('not hedged');
});

test('write a filter as a sentence: what is not known is said, with what is nearest', async ({ page }) => {
  await openApp(page);
  await tabTo(page, page.getByRole('button', { name: 'Write a filter' }));
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Filter as a sentence' });
  await expect(field).toBeFocused();
  await page.keyboard.type('said by CNM, without places');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('CNM');
  await expect(status(page, total, total)).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Write CNN instead' }));
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue('said by CNN, without places');
  await page.keyboard.press('Enter');
  await expect(status(page, withoutPlaces.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(withoutPlaces, 'en'));
  await expect(page.getByRole('list', { name: 'Filters in force' }).getByRole('listitem')).toHaveText(['said by CNN', 'without places']);
});

test('exclude a value, seen as such, and take it out of the line again', async ({ page }) => {
  await openApp(page);
  await page.getByRole('group', { name: 'Type' }).getByRole('button', { name: 'Exclude Place' }).click();
  const left = seed.claims.filter(({ subject, object }) => !places.has(subject) && !places.has(object));
  await expect(status(page, left.length, total)).toBeVisible();
  await expect(page.getByRole('button', { name: 'No longer exclude Place' })).toHaveText('without');
  await page.getByRole('button', { name: 'Remove the filter: without places' }).click();
  await expect(status(page, total, total)).toBeVisible();
});

test('find a value in a long list', async ({ page }) => {
  await openApp(page);
  const said = page.getByRole('group', { name: 'Said by' });
  await said.getByRole('searchbox').fill('cnn');
  await expect(said.getByRole('checkbox')).toHaveCount(1);
  await said.getByRole('searchbox').fill('zzzz');
  await expect(said.getByText('No value fits.')).toBeVisible();
});

test('undo from the list of steps, by keyboard alone, in words', async ({ page }) => {
  await openApp(page);
  await tabTo(page, facet(page, 'Hedged'));
  await page.keyboard.press('Space');
  await tabTo(page, facet(page, 'CNN'));
  await page.keyboard.press('Space');
  await expect(status(page, hedged.length, total)).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Steps' }), 250);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menuitem')).toHaveText([`filtered to claims said by ${nameOf('cnn', 'en')}`, 'filtered to hedged']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(status(page, total, total)).toBeVisible();
  await expect(page.getByText('2 steps undone, back to before: filtered to hedged')).toBeAttached();
});
