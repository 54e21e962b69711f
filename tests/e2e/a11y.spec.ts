import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { clickCanvas, facet, openFiles } from './support/screen';
import { seedPath } from './support/seed';

interface State {
  readonly name: string;
  readonly phone?: boolean;
  /** What follows the app's folder. */
  readonly address?: string;
  readonly reach: (page: Page) => Promise<void>;
  /** What is new in this state, as a CSS selector: the rest of the page is judged in the others. */
  readonly part?: string;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

const STATES: readonly State[] = [
  { name: 'as opened', reach: () => Promise.resolve() },
  { name: 'an entity selected', part: '#side', reach: (page) => clickCanvas(page, 'Sergey Naryshkin') },
  {
    name: 'an edge selected, with its check explained', part: '#side',
    reach: async (page) => {
      await clickCanvas(page, 'Bill Burns', 'CIA');
      await page.getByText('why?').first().click();
    },
  },
  { name: 'a hedged edge, with its translation', part: '#reader', reach: async (page) => {
    await facet(page, 'Hedged').click({ force: true });
    await clickCanvas(page, 'United Kingdom', 'Talks of late March');
    await button(page, /translation/i).first().click();
  } },
  { name: 'a filter that leaves nothing', part: 'main', reach: async (page) => {
    await page.getByRole('searchbox').first().fill('zzzz');
    await expect(page.getByText('The filters leave nothing to draw.')).toBeVisible();
  } },
  { name: 'the list, opened', part: '#side', reach: async (page) => {
    await button(page, /^List/).click();
    await page.getByRole('treegrid').getByRole('row').first().click();
    await button(page, /^List/).click();
    await page.getByRole('treegrid').getByRole('row').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  } },
  { name: 'the graph above the table', part: 'main', address: '#pm=both&f.stance=hedged&ts=subject', reach: (page) => page.getByRole('grid').waitFor() },
  { name: 'the table alone', part: 'main', address: '#pm=table', reach: (page) => page.getByRole('grid').waitFor() },
  { name: 'a path', part: '#side', address: '#p=paths&vf=naryshkin&vt=cia', reach: (page) => page.getByRole('radio').first().waitFor() },
  { name: 'a part of the graph, with what is hidden', part: 'main', address: '#k=naryshkin,1&h=russia&g=1&b=cia&m.cia=0,0', reach: (page) => button(page, '1 entity hidden').waitFor() },
  { name: 'a sentence selected', part: '#side', address: '#s=rt-566501,5', reach: () => Promise.resolve() },
  { name: 'what can be done with an entity', part: '[role="menu"]', address: '#n=naryshkin', reach: async (page) => {
    await page.getByTestId('inspector').getByRole('button', { name: /^More/ }).click();
    await page.getByRole('menu').waitFor();
  } },
  { name: 'the layouts', part: '[role="menu"]', reach: async (page) => {
    await button(page, /^Layout/).click();
    await page.getByRole('menu').waitFor();
  } },
  { name: 'a filter being written', part: 'main', reach: async (page) => {
    await button(page, 'Write a filter').click();
    await page.keyboard.type('hedged or nonsense');
    await page.keyboard.press('Enter');
  } },
  { name: 'what is to look at', part: '#side', reach: (page) => button(page, /^To look at/).click() },
  { name: 'the legend', part: 'main', reach: async (page) => {
    const legend = button(page, 'Legend');
    if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  } },
  { name: 'the search, with hits', part: '[role="dialog"]', reach: async (page) => {
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('talks');
    await page.getByRole('option').first().waitFor();
  } },
  { name: 'the palette', part: '[role="dialog"]', reach: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('option').first().waitFor();
  } },
  { name: 'the export dialog', part: '[role="dialog"]', reach: async (page) => {
    await button(page, 'Export').click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  } },
  { name: 'the open dialog', part: '[role="dialog"]', reach: (page) => page.getByRole('button', { name: 'Open', exact: true }).click() },
  { name: 'what the check means', part: '[role="dialog"]', reach: (page) => button(page, 'What the check means').first().click() },
  { name: 'the keys', part: '[role="dialog"]', reach: (page) => button(page, 'Keyboard').click() },
  { name: 'the language menu', part: '[role="menu"]', reach: (page) => button(page, /^Language/).click() },
  { name: 'a dataset whose text is wanted', part: '[role="alert"]', reach: async (page) => {
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
  { name: 'a phone, menu', phone: true, reach: (page) => button(page, 'Menu').click() },
];

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>;

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each state once by every rule, and then in the dark by those that a theme can break. */
const faults = async (page: Page, part: string | undefined): Promise<readonly string[]> => {
  const said = (theme: string, { violations }: Results) => violations.map(({ id, nodes }) => `${theme}, ${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 400)}`);
  const judge = (): AxeBuilder => (part === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).include(part));
  const light = said('light', await judge().withTags(TAGS).analyze());
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  // Colours glide from one theme to the other.
  await page.evaluate(async () => {
    await new Promise((shown) => requestAnimationFrame(() => requestAnimationFrame(shown)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
  return [...light, ...said('dark', await judge().withRules(['color-contrast', 'link-in-text-block']).analyze())];
};

for (const phone of [false, true]) {
  test.describe(phone ? 'phone' : 'desktop', () => {
    test.use({ reducedMotion: 'reduce', ...(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {}) });

    for (const { name, address, reach, part } of STATES.filter((state) => (state.phone ?? false) === phone)) {
      test(`axe finds nothing, in light and dark: ${name}`, async ({ page }) => {
        await openApp(page, address);
        await reach(page);
        if (part !== undefined) await page.locator(part).first().waitFor();
        expect(await faults(page, part)).toEqual([]);
      });
    }
  });
}
