import { randomFrom } from '../../src/canvas/placing/random';
import { expect, handles, test } from './support/app';
import { start, wholeRecords } from './support/killable';

/** Each takes a start of the browser. */
const KILLS = 8;

/** Keeps, duplicates and deletes as fast as the page lets it. */
const writeWithoutEnd = (): void => {
  let pressed = 0;
  setInterval(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('[role="dialog"] button')];
    const many = buttons.filter(({ textContent }) => textContent === 'Delete').length > 8;
    const wanted = many ? 'Delete' : pressed++ % 3 === 0 ? 'Keep snapshot' : 'Duplicate';
    buttons.findLast(({ textContent }) => textContent === wanted)?.click();
  }, 4);
};

test(`kept snapshots are old or new, never mixed, though the browser is killed while it writes: ${KILLS} times`, async ({ baseURL }, testInfo) => {
  test.setTimeout(KILLS * 30_000);
  const profile = testInfo.outputPath('profile');
  const next = randomFrom(17);
  let most = 0;
  for (let time = 0; time <= KILLS; time++) {
    const { page, kill } = await start(profile);
    try {
      await page.goto(baseURL ?? '');
      await page.locator(handles.painted).waitFor({ state: 'attached' });
      await page.getByRole('button', { name: 'Snapshots' }).click();
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await expect(page.getByRole('region', { name: 'Set aside' })).toBeHidden();
      most = Math.max(most, await wholeRecords(page, 'edgewise.snapshots'));
      if (time < KILLS) {
        await page.evaluate(writeWithoutEnd);
        await page.waitForTimeout(200 + 800 * next());
      }
    } finally {
      await kill();
    }
  }
  // Some were kept before each kill, else nothing was tried.
  expect(most).toBeGreaterThan(3);
});
