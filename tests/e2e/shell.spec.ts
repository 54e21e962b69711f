import { join } from 'node:path';
import { firstViewScripts } from '../architecture/firstViewScripts.js';
import { expect, openApp, test } from './support/app';

test('the built app runs from a subfolder, under its policy, without asking another origin', async ({ page }) => {
  await openApp(page);

  expect(new URL(page.url()).pathname).toBe('/reading-room/edgewise/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  for (const directive of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "require-trusted-types-for 'script'", 'trusted-types edgewise']) {
    expect(policy).toContain(directive);
  }
  // The policy would refuse the <style> that these two libraries add where nobody stands in for it.
  expect(await page.locator('style').count()).toBe(0);
});

test('the size limit counts every script that is fetched before the graph is painted', async ({ page, baseURL }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) fetched.push(request.url().slice((baseURL ?? '').length));
  });

  await openApp(page);

  const counted = firstViewScripts(join(import.meta.dirname, '../../dist')).find(({ language }) => language === 'en')?.scripts ?? [];
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((file) => !counted.includes(file))).toEqual([]);
});
