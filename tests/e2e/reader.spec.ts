import { expect, openApp, test } from './support/app';
import { expectMarked, reader } from './support/screen';

test('what is read stays in view when its page becomes smaller, until the reader scrolls', async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 1400 });
  await openApp(page, '#f.stance=hedged&e=uk,torpedoes,march-talks');
  await expectMarked(page, 'mark', 'certainty', 'auraient été');
  await page.setViewportSize({ width: 1100, height: 480 });
  await expectMarked(page, 'mark', 'certainty', 'auraient été');
  await reader(page).hover();
  await page.mouse.wheel(0, -3000);
  await expect(reader(page).locator('[data-mark="certainty"]').first()).not.toBeInViewport();
  await page.setViewportSize({ width: 1000, height: 470 });
  // Time for what must not happen.
  await page.waitForTimeout(500);
  await expect(reader(page).locator('[data-mark="certainty"]').first()).not.toBeInViewport();
});
