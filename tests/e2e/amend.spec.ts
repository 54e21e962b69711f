import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { inspector, openFiles, reader, status, tabTo } from './support/screen';

const TEXT = 'Ada Lane met Tom Reed in Oslo. The mayor praised him. Mr Reed may have paid the Blue Party, the Courier said.';

const words = (exact: string) => ({ document: 'notes', exact, start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });
const named = (id: string, type: string, name: string) => ({ id, type, name: { en: name }, mentions: [{ ...words(name), form: 'name' }] });

const file = {
  name: 'notes.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({
    format: 'edgewise/1', title: { en: 'Notes' }, created: '2026-11-26',
    predicates: [{ id: 'met', label: { en: 'met' }, symmetric: true }, { id: 'paid', label: { en: 'paid' } }],
    documents: [{ id: 'notes', title: { en: 'Notes' }, lang: 'en', text: TEXT }],
    entities: [named('ada', 'Person', 'Ada Lane'), named('tom', 'Person', 'Tom Reed'), named('reed', 'Person', 'Mr Reed'), named('blue', 'Organization', 'Blue Party')],
    claims: [
      { id: 'c1', subject: 'ada', predicate: 'met', object: 'tom', evidence: [{ ...words('Ada Lane met Tom Reed'), role: 'support' }] },
      { id: 'c2', subject: 'reed', predicate: 'paid', object: 'blue', evidence: [{ document: 'notes', exact: 'Mr Reed has paid the Blue Party', role: 'support' }] },
    ],
  })),
};

const names = async (page: Page): Promise<readonly string[]> => (await canvasScene(page)).nodes.map(({ lines }) => lines.join(' ')).sort();
const dialog = (page: Page) => page.getByRole('dialog');

/** Does what the palette offers by that name. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type(name);
  await dialog(page).getByRole('option', { name: new RegExp(name, 'i') }).first().click();
}

/** Selects words of the text as a reader does, from their first letter to their last. */
async function selectWords(page: Page, exact: string): Promise<void> {
  const place = await reader(page).evaluate((shown, wanted) => {
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode() !== null) if ((walker.currentNode as Text).parentElement?.closest('[data-row]') !== null) nodes.push(walker.currentNode as Text);
    const all = nodes.map((node) => node.data).join('');
    const spot = (offset: number, last: boolean) => {
      let left = offset;
      for (const node of nodes) {
        if (left < node.length || (last && left === node.length)) {
          const range = document.createRange();
          range.setStart(node, left);
          range.setEnd(node, left);
          const { x, top, height } = range.getBoundingClientRect();
          return { x, y: top + height / 2 };
        }
        left -= node.length;
      }
      throw new Error('not there');
    };
    const start = all.indexOf(wanted);
    return { from: spot(start, false), to: spot(start + wanted.length, true) };
  }, exact);
  await page.mouse.move(place.from.x + 0.5, place.from.y);
  await page.mouse.down();
  await page.mouse.move(place.to.x - 0.5, place.to.y, { steps: 8 });
  await page.mouse.up();
}

async function opened(page: Page): Promise<void> {
  await openApp(page);
  await openFiles(page, file);
  await expect(status(page, 2, 2)).toBeVisible();
  await expect.poll(() => names(page)).toHaveLength(4);
}

test('from words of the text: somebody new, a mention, a claim, which the text is asked about at once; undone and done again', async ({ page }) => {
  await opened(page);
  await selectWords(page, 'Oslo');
  await reader(page).getByRole('button', { name: 'Add from these words…' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'A new entity' })).toBeChecked();
  await dialog(page).getByRole('combobox', { name: 'Type' }).selectOption('Place');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Oslo' })).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: 'By hand: added' })).toBeVisible();
  await expect.poll(() => names(page)).toContain('Oslo');

  await selectWords(page, 'Ada Lane met Tom Reed in Oslo');
  await reader(page).getByRole('button', { name: 'Add from these words…' }).click();
  await expect(dialog(page).getByRole('radio', { name: 'A claim' })).toBeChecked();
  await expect(dialog(page).getByRole('combobox', { name: 'Subject' })).toHaveValue('Ada Lane');
  await dialog(page).getByRole('combobox', { name: 'Object' }).fill('Oslo');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('combobox', { name: 'Relation' }).selectOption('Another relation…');
  await dialog(page).getByRole('textbox', { name: 'Name of the relation' }).fill('was in');
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(status(page, 3, 3)).toBeVisible();
  await expect(inspector(page).getByText('In the text').first()).toBeVisible();
  await expect(inspector(page).locator('blockquote').first()).toContainText('Ada Lane met Tom Reed in Oslo');

  await selectWords(page, 'The mayor');
  await reader(page).getByRole('button', { name: 'Add from these words…' }).click();
  await dialog(page).getByRole('radio', { name: 'A mention' }).check();
  await dialog(page).getByRole('combobox', { name: 'Of whom or what' }).fill('Ada');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('combobox', { name: 'How' }).selectOption('By description (“the director”)');
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();
  await expect(reader(page).locator('[data-entity="ada"]').filter({ hasText: 'The mayor' })).toBeVisible();

  for (const left of [3, 2, 2]) {
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(status(page, left, left)).toBeVisible();
  }
  await expect.poll(() => names(page)).not.toContain('Oslo');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(status(page, 3, 3)).toBeVisible();
  await expect(page.getByRole('button', { name: '3 amendments' })).toBeVisible();
});

test('merge, rename and split; exported, opened again, and taken back', async ({ page }, testInfo) => {
  await opened(page);
  const before = await names(page);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('Mr Reed');
  await page.keyboard.press('Enter');
  await command(page, 'Merge with another');
  await dialog(page).getByRole('combobox', { name: 'The same as' }).fill('Tom Reed');
  await page.keyboard.press('Enter');
  await dialog(page).getByRole('radio', { name: 'Tom Reed' }).check();
  await expect(dialog(page).getByText('1 claim · 1 mention')).toHaveCount(2);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Tom Reed' })).toBeVisible();
  await expect(inspector(page).getByText('2 claims')).toBeVisible();
  await expect.poll(() => names(page)).toEqual(before.filter((name) => name !== 'Mr Reed'));

  await command(page, 'Correct names and type');
  await dialog(page).getByRole('textbox', { name: 'Name (English)' }).fill('Thomas Reed');
  await dialog(page).getByRole('button', { name: 'Save' }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Thomas Reed' })).toBeVisible();
  await expect(inspector(page).getByText('Also called Mr Reed, Tom Reed')).toBeVisible();

  await command(page, 'Split in two');
  await dialog(page).getByRole('textbox', { name: 'Name of the other' }).fill('Ruth Reed');
  // Its mention stands there; of its claim, the quote is nowhere.
  await dialog(page).getByRole('checkbox', { name: /^Mr Reed may have paid/ }).check();
  await dialog(page).getByRole('checkbox', { name: 'Without a sentence 1 claim · no mention' }).check();
  await dialog(page).getByRole('button', { name: 'Split', exact: true }).click();
  await expect(inspector(page).getByRole('heading', { name: 'Ruth Reed' })).toBeVisible();
  await expect(inspector(page).getByText('1 claim ·')).toBeVisible();
  await expect.poll(() => names(page)).toEqual(['Ada Lane', 'Blue Party', 'Ruth Reed', 'Thomas Reed']);

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('radio', { name: /\(JSON\)/ }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save JSON' }).click();
  const saved = testInfo.outputPath('amended.json');
  await (await saving).saveAs(saved);
  const written = JSON.parse(readFileSync(saved, 'utf8')) as { amendments: { kind: string }[]; entities: { id: string }[] };
  expect(written.amendments.map(({ kind }) => kind)).toEqual(['merge', 'rename', 'split']);
  expect(written.entities.map(({ id }) => id)).toEqual(['ada', 'tom', 'blue', 'ruth-reed']);

  await openApp(page);
  await openFiles(page, saved);
  await page.getByRole('button', { name: '3 amendments' }).click();
  // What it rests on has to go first.
  await dialog(page).getByRole('button', { name: /^Take back: “Mr Reed” merged/ }).click();
  await expect(dialog(page).getByRole('alert')).toContainText('changed again later');
  await dialog(page).getByRole('button', { name: /^Take back: “Ruth Reed” split off/ }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('2 amendments, the latest first');
  await dialog(page).getByRole('button', { name: /^Take back: “Tom Reed” is now called/ }).click();
  await expect(dialog(page).getByRole('status')).toHaveText('1 amendment, the latest first');
  await dialog(page).getByRole('button', { name: /^Take back: “Mr Reed” merged/ }).click();
  await expect(dialog(page).getByRole('status')).toContainText('Nothing has been amended');
  await page.keyboard.press('Escape');
  await expect.poll(() => names(page)).toEqual(before);
});

test('by keyboard alone: a quote that is not in the text is corrected by the closest passage', async ({ page }) => {
  await opened(page);
  await expect(page.getByRole('banner').getByText('1 not found')).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('to look');
  await page.keyboard.press('Enter');
  const claim = page.getByTestId('look').getByRole('button', { name: /Mr Reed paid Blue Party/ });
  await tabTo(page, claim.first());
  await page.keyboard.press('Enter');
  const correct = inspector(page).getByRole('button', { name: 'Correct…' });
  await tabTo(page, correct);
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByText('Does not stand in the text.')).toBeVisible();
  const use = dialog(page).getByRole('button', { name: 'Use this' });
  await tabTo(page, use);
  await page.keyboard.press('Enter');
  const save = dialog(page).getByRole('button', { name: 'Correct', exact: true });
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('banner').getByText('1 not found')).toBeHidden();
  await expect(inspector(page).locator('blockquote').first()).toContainText('Mr Reed may have paid the Blue Party');
});

test('by keyboard alone: a claim from a sentence, its words chosen with the arrow keys', async ({ page }) => {
  await opened(page);
  await page.keyboard.press('/');
  await expect(dialog(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('praised');
  await page.getByRole('option', { name: /The mayor praised him/ }).waitFor();
  await page.keyboard.press('Enter');
  await tabTo(page, inspector(page).getByRole('button', { name: 'Add from it…' }));
  await page.keyboard.press('Enter');
  const field = dialog(page).getByRole('textbox', { name: 'Words' });
  await tabTo(page, field);
  await page.keyboard.press('Control+Home');
  for (const _ of 'The mayor') await page.keyboard.press('Shift+ArrowRight');
  await expect(dialog(page).getByText('Selected: The mayor', { exact: true })).toBeVisible();
  await expect(dialog(page).getByRole('radio', { name: 'A claim' })).toBeChecked();
});
