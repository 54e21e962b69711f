import { readFileSync } from 'node:fs';
import { expect, openApp, test } from './support/app';
import { canvasPoint } from './support/canvasPoint';
import { canvasScene, drawnNames, paintedPixels } from './support/canvasScene';
import { clickCanvas, expectMarked, facet, focusedRow, inspector, marked, openFiles, reader, status, tabTo } from './support/screen';
import { endsOf, nameOf, seed } from './support/seed';

const total = seed.claims.length;
const hedged = seed.claims.filter(({ certainty }) => certainty !== undefined && certainty !== 'certain');
const fromCnn = seed.claims.filter(({ attribution }) => attribution?.some(({ source }) => source === 'cnn'));

test('open: the graph is painted, with every entity', async ({ page }) => {
  await openApp(page);
  await expect(status(page, total, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(seed.entities.map(({ id }) => nameOf(id, 'en')).sort());
  expect(await paintedPixels(page)).toBeGreaterThan(5000);
});

test('click Naryshkin: his claims', async ({ page }) => {
  await openApp(page);
  await clickCanvas(page, nameOf('naryshkin', 'en'));
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeVisible();
  const his = seed.claims.filter(({ subject, object }) => subject === 'naryshkin' || object === 'naryshkin');
  const edges = new Set(his.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`));
  expect(edges.size).toBeGreaterThan(4);
  const rows = inspector(page).getByRole('listitem').getByRole('button');
  await expect(rows).toHaveCount(edges.size);
  for (const other of endsOf(his, 'en').filter((name) => name !== 'Sergey Naryshkin')) {
    await expect(rows.filter({ hasText: other }).first()).toBeVisible();
  }
});

test('click the edge Burns–CIA: the sentence is marked in the reader', async ({ page }) => {
  await openApp(page);
  await clickCanvas(page, 'Bill Burns', 'CIA');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
  await expectMarked(page, 'mark', 'subject', 'Bill Burns');
  await expectMarked(page, 'mark', 'object', 'CIA');
  expect(await marked(page, 'quote', 'support')).not.toContain('CNN a affirmé');
});

test('filter to hedged: the edge of the United Kingdom, with the words that hedge', async ({ page }) => {
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  await expect(status(page, hedged.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(hedged, 'en'));
  expect((await canvasScene(page)).edges.every(({ stance }) => stance === 'hedged')).toBe(true);
  await clickCanvas(page, 'United Kingdom', 'Talks of late March');
  await expectMarked(page, 'mark', 'certainty', 'auraient été');
  await expect(reader(page).getByText('Les négociations', { exact: false }).first()).toBeInViewport();
});

test('filter by who says so: CNN, and what else is said vanishes from the graph', async ({ page }) => {
  await openApp(page);
  await facet(page, 'CNN').click({ force: true });
  await expect(status(page, fromCnn.length, total)).toBeVisible();
  expect(await drawnNames(page)).toEqual(endsOf(fromCnn, 'en'));
});

test('undo takes filters back one by one, and redo brings them again', async ({ page }) => {
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  await expect(status(page, hedged.length, total)).toBeVisible();
  await facet(page, 'Reported').click({ force: true });
  await expect(status(page, hedged.length, total)).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page, hedged.length, total)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(status(page, total, total)).toBeVisible();
  await expect(facet(page, 'Hedged')).not.toBeChecked();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(status(page, hedged.length, total)).toBeVisible();
  await expect(facet(page, 'Hedged')).toBeChecked();
});

test('no filter and no click moves a node', async ({ page }) => {
  await openApp(page);
  const before = new Map((await canvasScene(page)).nodes.map(({ key, x, y }) => [key, [x, y]]));
  await clickCanvas(page, 'Sergey Naryshkin');
  await facet(page, 'Hedged').click({ force: true });
  await expect(status(page, hedged.length, total)).toBeVisible();
  for (const { key, x, y } of (await canvasScene(page)).nodes) expect([x, y]).toEqual(before.get(key));
});

test('a reload keeps filter, selection and what was moved', async ({ page }) => {
  await openApp(page);
  const from = await canvasPoint(page, 'Kremlin');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 20, from.y + 30, { steps: 4 });
  await page.mouse.up();
  const place = async (): Promise<readonly number[]> => {
    const node = (await canvasScene(page)).nodes.find(({ lines }) => lines.join(' ') === 'Kremlin');
    return [Math.round(node?.x ?? NaN), Math.round(node?.y ?? NaN)];
  };
  const moved = await place();
  await facet(page, 'Stated').click({ force: true });
  await clickCanvas(page, 'Bill Burns', 'CIA');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  const names = await drawnNames(page);
  // The address is written once things have settled.
  await expect.poll(() => page.url()).toContain('stated');

  await page.reload();
  await page.locator('[data-testid="graph"][data-painted="true"]').waitFor();
  await expect(facet(page, 'Stated')).toBeChecked();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
  expect(await drawnNames(page)).toEqual(names);
  expect(await place()).toEqual(moved);
});

test('a link opens in another tab with the same filter and selection', async ({ page, context }) => {
  await openApp(page);
  await facet(page, 'Hedged').click({ force: true });
  await clickCanvas(page, 'United Kingdom', 'Talks of late March');
  await expect.poll(() => page.url()).toMatch(/hedged.*uk/);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(status(other, hedged.length, total)).toBeVisible();
  await expectMarked(other, 'mark', 'certainty', 'auraient été');
});

test('Back gives back the selection before', async ({ page }) => {
  await openApp(page);
  await clickCanvas(page, 'Sergey Naryshkin');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeVisible();
  await clickCanvas(page, 'Bill Burns', 'CIA');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await page.goBack();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Sergey Naryshkin' })).toBeVisible();
  await page.goForward();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
});

test('from a sentence to its edges, from a mention to its entity', async ({ page }) => {
  await openApp(page);
  const sentence = reader(page).locator('[data-sentence]').filter({ hasText: 'Le média a affirmé que la Russie avait envoyé' });
  await sentence.getByRole('button', { name: /links? rest/ }).click();
  await page.getByRole('menuitem', { name: 'Russia sends Sergey Naryshkin' }).click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Russia sends Sergey Naryshkin' })).toBeVisible();
  await sentence.getByRole('button', { name: /^Service de renseignement extérieur/ }).first().click();
  await expect(inspector(page).getByRole('heading', { level: 2, name: /Foreign Intelligence Service/ })).toBeVisible();
});

test('switch to French: interface, names and predicates; the article stays as it is', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Language: English' }).click();
  await page.getByRole('menuitemradio', { name: 'Français' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('main').getByText(new RegExp(`^${total} sur ${total} affirmations`))).toBeVisible();
  expect(await drawnNames(page)).toEqual(seed.entities.map(({ id }) => nameOf(id, 'fr')).sort());
  await clickCanvas(page, nameOf('burns', 'fr'), 'CIA');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns dirige CIA' })).toBeVisible();
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('export JSON, open it again: the same scene', async ({ page }, testInfo) => {
  await openApp(page);
  const from = await canvasPoint(page, 'Kremlin');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x - 30, from.y + 20, { steps: 4 });
  await page.mouse.up();
  await facet(page, 'Reported').click({ force: true });
  await clickCanvas(page, 'Bill Burns', 'United States');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns represents United States' })).toBeVisible();
  const before = await canvasScene(page);

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Dataset (JSON)' }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save JSON' }).click();
  const file = testInfo.outputPath('saved.json');
  await (await saving).saveAs(file);
  const saved = JSON.parse(readFileSync(file, 'utf8')) as { format: string; documents: { text?: string }[]; view?: { filters: object; selection: unknown } };
  expect(saved.format).toBe('edgewise/1');
  expect(saved.documents[0]?.text).toContain('le directeur de la CIA, Bill Burns');
  expect(saved.view).toMatchObject({ selection: { kind: 'edge', subject: 'burns', predicate: 'represents', object: 'us' } });

  // Another view first, so that what is seen then comes from the file.
  await page.goto('./#');
  await page.reload();
  await expect(status(page, total, total)).toBeVisible();
  await openFiles(page, file);
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns represents United States' })).toBeVisible();
  await expect(facet(page, 'Reported')).toBeChecked();
  const after = await canvasScene(page);
  const edges = (scene: typeof after): readonly string[] => scene.edges.map(({ key, source, target, stance, directed }) => `${key} ${source} ${target} ${stance} ${directed}`).sort();
  expect(edges(after)).toEqual(edges(before));
  const nodes = new Map(after.nodes.map((node) => [node.key, node]));
  expect(nodes.size).toBe(before.nodes.length);
  for (const { key, lines, x, y } of before.nodes) {
    expect(nodes.get(key)?.lines).toEqual(lines);
    // A file keeps a place to a tenth of a px.
    expect(Math.abs((nodes.get(key)?.x ?? NaN) - x)).toBeLessThan(0.06);
    expect(Math.abs((nodes.get(key)?.y ?? NaN) - y)).toBeLessThan(0.06);
  }
});

test('all of it by keyboard', async ({ page }, testInfo) => {
  await openApp(page);

  // Find Bill Burns in the list, and the edge to the CIA beneath him.
  await tabTo(page, page.getByRole('button', { name: /^List/ }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('treegrid', { name: 'Names and their links' }).locator('[role="row"][tabindex="0"]'));
  await page.keyboard.type('bill');
  await expect(page.getByRole('row', { name: /^Bill Burns/ })).toBeFocused();
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  for (let pressed = 0; pressed < 8 && !(await focusedRow(page)).startsWith('heads'); pressed++) await page.keyboard.press('ArrowDown');
  for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.getByRole('row', { name: /^CIA/ }).nth(0)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Bill Burns heads CIA' })).toBeVisible();
  await expectMarked(page, 'quote', 'support', 'le directeur de la CIA, Bill Burns');

  // Filter, and take it back.
  await tabTo(page, facet(page, 'Hedged'), 200);
  await page.keyboard.press('Space');
  await expect(status(page, hedged.length, total)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(status(page, total, total)).toBeVisible();

  // Save a picture.
  await tabTo(page, page.getByRole('button', { name: 'Export' }), 200);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Save PNG' })).toBeFocused();
  const saving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const path = testInfo.outputPath('saved.png');
  await (await saving).saveAs(path);
  expect(readFileSync(path).subarray(1, 4).toString('latin1')).toBe('PNG');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Export' })).toBeFocused();

  // French.
  await tabTo(page, page.getByRole('button', { name: 'Language: English' }), 200);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu', { name: 'Language' })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});
