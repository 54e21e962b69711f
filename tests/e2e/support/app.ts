import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Every handle by which browser tests and benchmarks hold the app. */
export const handles = {
  graph: '[data-testid="graph"]',
  painted: '[data-testid="graph"][data-painted="true"]',
  overview: '[data-testid="graph"][data-painted="true"][data-overview="true"]',
  quote: '[data-testid="inspector"] blockquote',
} as const;

declare global {
  var reportPolicyViolation: (text: string) => Promise<void>;
}

interface Guard {
  /** What was seen so far that must not happen. */
  readonly faults: string[];
  /** What a test provokes on purpose, and may therefore happen in it. An object, for Playwright reads a bare array otherwise. */
  readonly allowedFaults: { readonly patterns: readonly RegExp[] };
}

/**
 * Playwright's `test`, in which every test fails on an error in the console or on the page, on a report of the
 * Content Security Policy, and on a request to another origin.
 */
export const test = base.extend<Guard>({
  allowedFaults: [{ patterns: [] }, { option: true }],
  faults: async ({}, use) => {
    await use([]);
  },
  context: async ({ context, baseURL, faults, allowedFaults }, use) => {
    const { origin, host } = new URL(baseURL ?? '');

    context.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console: ${message.text()}`);
    });
    context.on('weberror', (error) => faults.push(`error: ${error.error().stack ?? error.error().message}`));
    await context.route(
      (url) => /^https?:$/.test(url.protocol) && url.origin !== origin,
      async (route) => {
        faults.push(`other origin: ${route.request().url()}`);
        await route.abort();
      },
    );
    await context.routeWebSocket(
      (url) => url.host !== host,
      async (socket) => {
        faults.push(`other origin: ${socket.url()}`);
        await socket.close();
      },
    );
    await context.exposeFunction('reportPolicyViolation', (text: string) => faults.push(`policy: ${text}`));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        void reportPolicyViolation(`${event.violatedDirective} refused ${event.blockedURI} at ${event.sourceFile}:${String(event.lineNumber)}`);
      });
    });

    await use(context);

    expect(faults.filter((fault) => !allowedFaults.patterns.some((pattern) => pattern.test(fault)))).toEqual([]);
  },
});

/** Opens the app and waits until its graph is painted. `address` is what follows the app's folder: a hash, a query. */
export async function openApp(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  // Behind a table it is there, and out of sight.
  await page.locator(handles.painted).waitFor({ state: 'attached' });
}
