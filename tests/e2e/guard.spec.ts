import { expect, test } from './support/app';

// The guard of `support/app.ts` is itself held to its word.

interface Offence {
  readonly name: string;
  readonly offend: () => unknown;
  readonly seen: RegExp;
}

const offences: readonly Offence[] = [
  { name: 'an error in the console', offend: () => { console.error('provoked'); }, seen: /^console: provoked/ },
  { name: 'an error on the page', offend: () => setTimeout(() => { throw new Error('provoked'); }), seen: /^error: .*provoked/ },
  { name: 'a request to another origin', offend: () => fetch('http://127.0.0.1:9/').catch(() => null), seen: /^policy: connect-src/ },
  { name: 'a navigation to another origin', offend: () => { location.assign('http://127.0.0.1:9/'); }, seen: /^other origin: http:\/\/127\.0\.0\.1:9/ },
  { name: 'a style that the policy refuses', offend: () => { document.head.appendChild(document.createElement('style')).textContent = 'b {}'; }, seen: /^policy: style-src/ },
  {
    name: 'markup that Trusted Types refuse',
    offend: () => { try { document.body.innerHTML = '<b>provoked</b>'; } catch { /* The report is what counts. */ } },
    seen: /^policy: require-trusted-types-for/,
  },
];

for (const { name, offend, seen } of offences) {
  test.describe(() => {
    test.use({ allowedFaults: { patterns: [/./] } });

    test(`the guard sees ${name}`, async ({ page, faults }) => {
      await page.goto('./');
      await page.evaluate(offend);
      await expect.poll(() => faults).toContainEqual(expect.stringMatching(seen));
    });
  });
}

test('fails on purpose: what the guard sees fails a test', async ({ page, faults }) => {
  test.fail();
  await page.goto('./');
  await page.evaluate(() => { console.error('provoked'); });
  await expect.poll(() => faults).toHaveLength(1);
});
