import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { ownTalks } from './support/ownTalks';
import { clickCanvas, facet, openFiles, openInstead } from './support/screen';
import { seedPath } from './support/seed';

interface State {
  readonly name: string;
  readonly phone?: boolean;
  /** What follows the app's folder. */
  readonly address?: string;
  readonly reach: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** What the menu of the selected entity offers by that name. */
async function amend(page: Page, name: string): Promise<void> {
  await page.getByTestId('inspector').getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').waitFor();
}

const STATES: readonly State[] = [
  { name: 'as opened', reach: () => Promise.resolve() },
  { name: 'an entity selected', reach: (page) => clickCanvas(page, 'Sergey Naryshkin') },
  {
    name: 'an edge selected, with its check explained',
    reach: async (page) => {
      await clickCanvas(page, 'Bill Burns', 'CIA');
      await page.getByText('why?').first().click();
    },
  },
  { name: 'a hedged edge, with its translation', reach: async (page) => {
    await facet(page, 'Hedged').click({ force: true });
    await clickCanvas(page, 'United Kingdom', 'Talks of late March');
    await button(page, /translation/i).first().click();
  } },
  { name: 'a filter that leaves nothing', reach: async (page) => {
    await page.getByRole('searchbox').first().fill('zzzz');
    await expect(page.getByText('The filters leave nothing to draw.')).toBeVisible();
  } },
  { name: 'the list, opened', reach: async (page) => {
    await button(page, /^List/).click();
    await page.getByRole('treegrid').getByRole('row').first().click();
    await button(page, /^List/).click();
    await page.getByRole('treegrid').getByRole('row').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  } },
  { name: 'the graph above the table', address: '#pm=both&f.stance=hedged&ts=subject', reach: (page) => page.getByRole('grid').waitFor() },
  { name: 'the table alone', address: '#pm=table', reach: (page) => page.getByRole('grid').waitFor() },
  { name: 'a path', address: '#p=paths&vf=naryshkin&vt=cia', reach: (page) => page.getByRole('radio').first().waitFor() },
  { name: 'a part of the graph', address: '#k=naryshkin,1&h=russia&g=1&b=cia&m.cia=0,0', reach: (page) => button(page, '1 entity hidden').waitFor() },
  { name: 'what is hidden', address: '#h=russia', reach: async (page) => {
    await button(page, '1 entity hidden').click();
    await page.getByRole('dialog').waitFor();
  } },
  { name: 'a sentence selected', address: '#s=rt-566501,5', reach: () => Promise.resolve() },
  { name: 'what can be done with an entity', address: '#n=naryshkin', reach: async (page) => {
    await page.getByTestId('inspector').getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menu').waitFor();
  } },
  { name: 'the layouts', reach: async (page) => {
    await button(page, /^Layout/).click();
    await page.getByRole('menu').waitFor();
  } },
  { name: 'a filter being written', reach: async (page) => {
    await button(page, 'Write a filter').click();
    await page.keyboard.type('hedged or nonsense');
    await page.keyboard.press('Enter');
  } },
  { name: 'what is to look at', reach: (page) => button(page, /^To look at/).click() },
  { name: 'the legend', reach: async (page) => {
    const legend = button(page, 'Legend');
    if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  } },
  { name: 'the search, with hits', reach: async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('talks');
    await page.getByRole('option').first().waitFor();
  } },
  { name: 'the palette', reach: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
  } },
  { name: 'the export dialog', reach: async (page) => {
    await button(page, 'Export').click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  } },
  { name: 'the beginning of an export', reach: async (page) => {
    await button(page, 'Export').click();
    await page.getByRole('radio', { name: 'Claims (CSV)' }).click({ force: true });
    await page.getByRole('region', { name: 'Beginning of the file' }).waitFor();
  } },
  { name: 'a kept snapshot, and another that was deleted', reach: async (page) => {
    await button(page, 'Snapshots').click();
    for (const name of ['One', 'Two']) {
      await page.getByRole('dialog').getByRole('textbox').fill(name);
      await button(page, 'Keep snapshot').click();
      await page.getByRole('heading', { level: 3, name }).waitFor();
    }
    await button(page, 'Delete: Two').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).waitFor();
  } },
  { name: 'a snapshot that cannot be kept', reach: async (page) => {
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await button(page, 'Snapshots').click();
    await page.getByRole('dialog').getByRole('alert').waitFor();
  } },
  { name: 'the open dialog', reach: (page) => page.getByRole('button', { name: 'Open', exact: true }).click() },
  { name: 'a dataset opened before, another that was removed, and nothing kept from now on', reach: async (page) => {
    for (const title of ['One', 'Two']) {
      await openFiles(page, ownTalks(title));
      if (title === 'Two') await openInstead(page);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await button(page, `Open: ${title}`).waitFor();
      if (title === 'One') await page.keyboard.press('Escape');
    }
    await button(page, 'Remove: Two').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo' }).waitFor();
    await page.getByRole('checkbox', { name: /^Keep the datasets/ }).uncheck();
    await button(page, 'Remove it').waitFor();
  } },
  { name: 'a question for a language model', reach: async (page) => {
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await button(page, 'From a language model…').click();
    await page.getByLabel('Paste the text').fill('Ada Lane met Tom Reed.');
    await page.getByText('Read what is asked').click();
  } },
  { name: 'what a file is, and what it says beyond our words', reach: async (page) => {
    await openFiles(page, ['tests/fixtures/importers/edgewise/beside/dataset.json', 'tests/fixtures/importers/edgewise/beside/talks.txt', 'package.json']);
    await button(page, /on the file/).click();
    await page.getByText('What is this file?').click();
  } },
  { name: 'a claim being added by hand', address: '#s=rt-566501,5', reach: async (page) => {
    await button(page, 'Add from it…').click();
    await page.getByRole('combobox', { name: 'How sure' }).selectOption('Possible');
  } },
  { name: 'an entity being split', address: '#n=naryshkin', reach: (page) => amend(page, 'Split in two') },
  { name: 'what was amended', address: '#n=naryshkin', reach: async (page) => {
    await amend(page, 'Correct names');
    await page.getByRole('dialog').getByRole('textbox').first().fill('Narychkine');
    await button(page, 'Save').click();
    await button(page, '1 amendment').click();
    await page.getByRole('dialog').getByRole('listitem').waitFor();
  } },
  { name: 'what the check means', reach: (page) => button(page, 'What the check means').first().click() },
  { name: 'the keys', reach: (page) => button(page, 'Keyboard').click() },
  { name: 'the language menu', reach: (page) => button(page, /^Language/).click() },
  { name: 'a dataset whose text is wanted', reach: async (page) => {
    await openFiles(page, seedPath('dataset.json'));
    await expect(page.getByRole('alert')).toBeVisible();
    await expect(page.getByRole('progressbar')).toBeHidden();
  } },
  { name: 'a phone', phone: true, reach: () => Promise.resolve() },
  { name: 'a phone, filters', phone: true, reach: (page) => button(page, 'Filters').click() },
  { name: 'a phone, reading', phone: true, reach: (page) => clickCanvas(page, 'Sergey Naryshkin') },
  { name: 'a phone, list', phone: true, reach: (page) => button(page, 'List').click() },
  { name: 'a phone, table', phone: true, reach: async (page) => {
    await button(page, 'Table').click();
    await page.getByRole('grid').waitFor();
  } },
  { name: 'a phone, a kept snapshot being renamed', phone: true, reach: async (page) => {
    await button(page, 'Menu').click();
    await button(page, 'Snapshots').click();
    await button(page, 'Keep snapshot').click();
    await button(page, /^Rename/).click();
  } },
  { name: 'a phone, menu', phone: true, reach: (page) => button(page, 'Menu').click() },
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules over the whole page. The results of what passes, and a second page to gather them from frames, cost most of the time and tell nothing here. */
async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] }).withTags(TAGS).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 400)}`);
}

/** The next colours are painted, and no transition to them is under way. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

for (const phone of [false, true]) {
  test.describe(phone ? 'phone' : 'desktop', () => {
    test.use({ reducedMotion: 'reduce', ...(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {}) });

    for (const { name, address, reach } of STATES.filter((state) => (state.phone ?? false) === phone)) {
      test(`axe finds nothing, light or dark: ${name}`, async ({ page }) => {
        await openApp(page, address);
        await reach(page);
        // Axe asks nothing of a frame here only because there is none.
        expect(await page.locator('iframe').count()).toBe(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await settled(page);
          expect(await violations(page), colorScheme).toEqual([]);
        }
      });
    }
  });
}
