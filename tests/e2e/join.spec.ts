import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, handles, openApp, test } from './support/app';
import { canvasScene } from './support/canvasScene';
import { clickCanvas, inspector, openFiles, openInstead, status } from './support/screen';

interface Written {
  readonly title: string;
  readonly text: string;
  /** By id: name, and what else is said of the entity. */
  readonly people: Readonly<Record<string, readonly [name: string, more?: object]>>;
  /** By id: subject, relation, object, quote. */
  readonly claims: Readonly<Record<string, readonly [string, string, string, string]>>;
}

const file = ({ title, text, people, claims }: Written) => ({
  name: `${title}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({
    format: 'edgewise/1', title: { en: title }, documents: [{ id: 'd', title: { en: `${title}, page 1` }, lang: 'en', text }],
    entities: Object.entries(people).map(([id, [name, more = {}]]) => ({ id, type: 'Person', name: { en: name }, mentions: [{ document: 'd', exact: name }], ...more })),
    claims: Object.entries(claims).map(([id, [subject, predicate, object, exact]]) => ({ id, subject, predicate, object, evidence: [{ document: 'd', exact }] })),
  })),
});

const MINUTES = file({
  title: 'Minutes', text: 'Ada Lane met Tom Reed in Oslo. John Marsh praised Ada Lane. Zoe Berg left.',
  people: { ada: ['Ada Lane', { description: { en: 'The mayor' } }], tom: ['Tom Reed'], marsh: ['John Marsh'], zoe: ['Zoe Berg', { sameAs: ['wikidata:Q4242'] }] },
  claims: { c1: ['ada', 'met', 'tom', 'Ada Lane met Tom Reed'], c2: ['marsh', 'praised', 'ada', 'John Marsh praised Ada Lane'] },
});

const LETTERS = file({
  title: 'Letters', text: 'Ada Lane wrote to Cleo Hart. John Marsh, the baker, fed Cleo Hart. Zoë Berg wrote to John Marsh.',
  people: { ada: ['Ada Lane'], cleo: ['Cleo Hart'], john: ['John Marsh', { description: { en: 'A baker' } }], berg: ['Zoë Berg', { sameAs: ['http://www.wikidata.org/entity/Q4242'] }] },
  claims: { c1: ['ada', 'wrote to', 'cleo', 'Ada Lane wrote to Cleo Hart'], c2: ['john', 'fed', 'cleo', 'John Marsh, the baker, fed Cleo Hart'], c3: ['berg', 'wrote to', 'john', 'Zoë Berg wrote to John Marsh'] },
});

const dialog = (page: Page) => page.getByRole('dialog');
const names = async (page: Page): Promise<readonly string[]> => (await canvasScene(page)).nodes.map(({ lines }) => lines.join(' ')).sort();
const pair = (page: Page, name: string) => page.getByRole('group', { name: `${name} (Minutes) and ${name} (Letters)` });

test('a second dataset is added: one pair is the same, one is not; undone, done again, and kept in what is exported', async ({ page }, testInfo) => {
  await openApp(page);
  await openFiles(page, MINUTES);
  await expect(status(page, 2, 2)).toBeVisible();
  await page.locator(handles.painted).waitFor();

  await openFiles(page, LETTERS);
  await expect(dialog(page)).toContainText('Minutes4 entities · 2 claims · 1 document');
  await expect(dialog(page)).toContainText('Letters4 entities · 3 claims · 1 document');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Add to what is open' }).click();

  await expect(page.getByRole('group', { name: 'The same, by an identifier that both have' })).toContainText('Zoe Berg = Zoë Berg both have wikidata:Q4242');
  await expect(pair(page, 'Ada Lane')).toContainText('The mayor');
  await expect(pair(page, 'Ada Lane').getByRole('blockquote')).toHaveText(['Ada Lane met Tom Reed in Oslo.', 'John Marsh praised Ada Lane.', 'Ada Lane wrote to Cleo Hart.']);
  await pair(page, 'Ada Lane').getByRole('radio', { name: 'Same' }).check();
  await pair(page, 'John Marsh').getByRole('radio', { name: 'Two different' }).check();
  await expect(dialog(page).getByRole('status')).toHaveText('2 the same · 1 different · none left open');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await dialog(page).getByRole('button', { name: 'Add', exact: true }).click();

  await expect(page.getByText('Added 2 entities and 3 claims; 2 merged.')).toBeVisible();
  await expect(status(page, 5, 5)).toBeVisible();
  const both = ['Ada Lane', 'Cleo Hart', 'John Marsh', 'John Marsh', 'Tom Reed', 'Zoe Berg'];
  await expect.poll(() => names(page)).toEqual(both);
  await clickCanvas(page, 'Ada Lane');
  await expect(inspector(page).getByRole('heading', { level: 2, name: 'Ada Lane' })).toBeVisible();
  await expect(inspector(page)).toContainText('Ada Lane met Tom Reed');
  await expect(inspector(page)).toContainText('Ada Lane wrote to Cleo Hart');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Undone: added a dataset')).toBeAttached();
  await expect(status(page, 2, 2)).toBeVisible();
  await expect.poll(() => names(page)).toEqual(['Ada Lane', 'John Marsh', 'Tom Reed', 'Zoe Berg']);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect(status(page, 5, 5)).toBeVisible();
  await expect.poll(() => names(page)).toEqual(both);

  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('radio', { name: 'Dataset (JSON)' }).click({ force: true });
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save JSON' }).click();
  const saved = testInfo.outputPath('both.json');
  await (await saving).saveAs(saved);
  expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
    title: { en: 'Minutes · Letters' },
    amendments: [{ kind: 'merge', before: { entities: [{ id: 'zoe' }, { id: 'berg' }] } }, { kind: 'merge', before: { entities: [{ id: 'ada' }, { id: 'ada-2' }] } }, { kind: 'distinct', entities: ['marsh', 'john'] }],
  });
});

test('what is open stays where the question is put away, goes where it is answered so, and the example can be added to', async ({ page }) => {
  await openApp(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await dialog(page).getByRole('checkbox', { name: 'Add to what is open' }).check();
  const choosing = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Choose files…' }).click();
  await (await choosing).setFiles(MINUTES);
  await expect(page.getByText('Added 4 entities and 2 claims.')).toBeVisible();
  await expect(status(page, 84, 84)).toBeVisible();

  await openFiles(page, LETTERS);
  await expect(dialog(page)).toContainText('Secret talks in Ankara · Minutes');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(status(page, 84, 84)).toBeVisible();
  await openFiles(page, LETTERS);
  await openInstead(page);
  await expect(status(page, 3, 3)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
