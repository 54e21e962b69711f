import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openApp, test } from './support/app';
import { clickCanvas, facet, openFiles } from './support/screen';
import { seedPath } from './support/seed';

interface State {
  readonly name: string;
  readonly phone?: boolean;
  readonly reach: (page: Page) => Promise<void>;
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

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
  { name: 'the list', reach: (page) => button(page, /^List/).click() },
  { name: 'what is to look at', reach: (page) => button(page, /^To look at/).click() },
  { name: 'the legend', reach: async (page) => {
    const legend = button(page, 'Legend');
    if ((await legend.getAttribute('aria-expanded')) === 'false') await legend.click();
  } },
  { name: 'the export dialog', reach: async (page) => {
    await button(page, 'Export').click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  } },
  { name: 'the open dialog', reach: (page) => page.getByRole('button', { name: 'Open', exact: true }).click() },
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
  { name: 'a phone, menu', phone: true, reach: (page) => button(page, 'Menu').click() },
];

for (const colorScheme of ['light', 'dark'] as const) {
  for (const phone of [false, true]) {
    test.describe(`${colorScheme}, ${phone ? 'phone' : 'desktop'}`, () => {
      test.use({ colorScheme, reducedMotion: 'reduce', ...(phone ? { viewport: { width: 390, height: 844 }, hasTouch: true } : {}) });

      for (const { name, reach } of STATES.filter((state) => (state.phone ?? false) === phone)) {
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          await openApp(page);
          await reach(page);
          const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ').slice(0, 400)}`)).toEqual([]);
        });
      }
    });
  }
}
