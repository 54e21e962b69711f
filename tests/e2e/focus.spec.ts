import { expect, openApp, test } from './support/app';
import { canvasPoint } from './support/canvasPoint';
import { canvasScene, drawnNames } from './support/canvasScene';
import { clickCanvas, facet, inspector, tabTo } from './support/screen';
import { endsOf, nameOf, seed } from './support/seed';

const of = (id: string) => seed.claims.filter(({ subject, object }) => subject === id || object === id);
/** Naryshkin and his neighbours, by name. */
const around = endsOf(of('naryshkin'), 'en');
const everyone = seed.entities.map(({ id }) => nameOf(id, 'en')).sort();
const without = (...names: string[]): readonly string[] => everyone.filter((name) => !names.includes(name));

test('focus, expand, hide and bring back with the mouse; undo takes each back', async ({ page }) => {
  await openApp(page);
  const cut = page.getByRole('group', { name: 'What is not shown' });
  const at = await canvasPoint(page, 'Sergey Naryshkin');
  await page.mouse.click(at.x, at.y, { button: 'right' });
  const menu = page.getByRole('menu', { name: 'What can be done with Sergey Naryshkin' });
  await menu.getByRole('menuitem', { name: 'Focus on its neighbours' }).click();
  await expect.poll(() => drawnNames(page)).toEqual(around);
  await expect(cut).toContainText(`${everyone.length - around.length} entities not shown`);
  await expect.poll(() => page.url()).toContain('k=naryshkin,1');

  await clickCanvas(page, 'Russia');
  await inspector(page).getByRole('button', { name: 'Show its neighbours' }).click();
  const grown = [...new Set([...around, ...endsOf(of('russia'), 'en')])].sort();
  await expect.poll(() => drawnNames(page)).toEqual(grown);

  await inspector(page).getByRole('button', { name: 'Hide', exact: true }).click();
  await expect.poll(() => drawnNames(page)).toEqual(grown.filter((name) => name !== 'Russia'));
  await expect(inspector(page).getByText('Hidden by you.')).toBeVisible();

  await cut.getByRole('button', { name: 'Show where hidden ones stood' }).click();
  const traces = (await canvasScene(page)).edges.filter(({ key }) => key.startsWith('t'));
  expect(traces.length).toBeGreaterThan(1);
  expect(traces.every(({ stance, directed, label }) => stance === '' && !directed && label === '')).toBe(true);
  await page.getByRole('button', { name: /^Undo/ }).click();
  expect((await canvasScene(page)).edges.filter(({ key }) => key.startsWith('t'))).toEqual([]);

  await cut.getByRole('button', { name: '1 entity hidden' }).click();
  await page.getByRole('dialog', { name: 'Hidden entities' }).getByRole('button', { name: 'Bring back Russia' }).click();
  await expect.poll(() => drawnNames(page)).toEqual(grown);
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => drawnNames(page)).toEqual(everyone);
  await expect(cut.getByRole('button')).toHaveCount(0);
});

test('what filters and the reader leave out is counted, and one click away', async ({ page }) => {
  await openApp(page);
  const cut = page.getByRole('group', { name: 'What is not shown' });
  await facet(page, 'Hedged').click({ force: true });
  await expect(cut).toContainText(/\d+ entities left out by the filters/);
  await page.getByRole('main').getByRole('button', { name: /^Clear/ }).first().click();
  await expect.poll(() => drawnNames(page)).toEqual(everyone);
});

test('a link and a reload keep what is focused on and hidden', async ({ page }) => {
  await openApp(page, '#k=naryshkin,1&h=russia');
  const expected = around.filter((name) => name !== 'Russia');
  await expect.poll(() => drawnNames(page)).toEqual(expected);
  await page.reload();
  await expect.poll(() => drawnNames(page)).toEqual(expected);
});

test('focus, expand, hide and bring back by keyboard alone', async ({ page }) => {
  await openApp(page, '#n=naryshkin');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeVisible();
  const graph = page.getByRole('group', { name: /^Graph of/ });
  await tabTo(page, graph, 200);
  await page.keyboard.press('h');
  await expect.poll(() => drawnNames(page)).toEqual(without('Sergey Naryshkin'));
  await page.keyboard.press('h');
  await expect.poll(() => drawnNames(page)).toEqual(everyone);
  await page.keyboard.press('o');
  await expect.poll(() => drawnNames(page)).toEqual(['Sergey Naryshkin']);
  await page.keyboard.press('e');
  await expect.poll(() => drawnNames(page)).toEqual(around);

  // The menu, and in it a menu of relations.
  await page.keyboard.press('Shift+F10');
  const menu = page.getByRole('menu', { name: 'What can be done with Sergey Naryshkin' });
  await expect(menu).toBeVisible();
  const active = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  for (let pressed = 0; pressed < 8 && !(await active()).startsWith('Hide neighbours by relation'); pressed++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menu', { name: 'Hide neighbours by relation' })).toBeVisible();
  for (let pressed = 0; pressed < 8 && !(await active()).startsWith('heads'); pressed++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const svr = nameOf(seed.claims.find(({ subject, predicate }) => subject === 'naryshkin' && predicate === 'heads')?.object ?? '', 'en');
  await expect.poll(() => drawnNames(page)).toEqual(around.filter((name) => name !== svr));
  await expect(graph).toBeFocused();

  await tabTo(page, page.getByRole('button', { name: '1 entity hidden' }), 300);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: `Bring back ${svr}` }), 10);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnNames(page)).toEqual(around);
  await expect(page.getByRole('dialog')).toBeHidden();
  await tabTo(page, page.getByRole('button', { name: 'Show everything' }), 300);
  await page.keyboard.press('Enter');
  await expect.poll(() => drawnNames(page)).toEqual(everyone);
});
