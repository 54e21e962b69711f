import type { BrowserContext, Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { handles } from '../e2e/support/app';

declare global {
  /** Lives in the page, so that the way to and from the test adds nothing. Times in ms since the navigation began. */
  var benchClock: {
    /** What is waited for, as a CSS selector, and from when on an action counts. */
    awaited: string;
    since: number;
    /** When the reader last let go of the pointer or gave a file; 0, which is the navigation, before. */
    actedAt: number;
    /** When the first frame that shows what is waited for was drawn. */
    seenAt: number | null;
    longestTask: number;
  };
}

/** Installs the clock in each page to come, set to wait for the painted graph. */
export async function installClock(context: BrowserContext): Promise<void> {
  // tsx wraps named functions in a call of this; the page has none.
  await context.addInitScript('globalThis.__name = (wrapped) => wrapped;');
  await context.addInitScript((painted) => {
    const clock = { awaited: painted, since: 0, actedAt: 0, seenAt: null as number | null, longestTask: 0 };
    globalThis.benchClock = clock;
    const look = (): void => {
      requestAnimationFrame(look);
      if (clock.seenAt !== null || clock.actedAt < clock.since || !document.querySelector(clock.awaited)) return;
      clock.seenAt = Infinity;
      // A task put here runs once this frame is drawn.
      setTimeout(() => (clock.seenAt = performance.now()));
    };
    look();
    for (const type of ['pointerup', 'change']) {
      addEventListener(type, () => Object.assign(clock, { actedAt: performance.now(), longestTask: 0 }), { capture: true });
    }
    new PerformanceObserver((list) => {
      clock.longestTask = Math.max(clock.longestTask, ...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: 'longtask' });
  }, handles.painted);
}

/** Ms from the last action, or from the navigation, to the frame that shows what is waited for. */
async function readClock(page: Page, timeout: number): Promise<number> {
  await page.waitForFunction(() => Number.isFinite(globalThis.benchClock.seenAt), undefined, { timeout });
  return page.evaluate(() => (globalThis.benchClock.seenAt ?? NaN) - globalThis.benchClock.actedAt);
}

export async function clockNavigation(page: Page, url: string): Promise<number> {
  await page.goto(url);
  return readClock(page, 30_000);
}

/** Ms from what `act` does to the frame that shows `selector`. */
export async function clockUntil(page: Page, selector: string, act: () => Promise<unknown>, timeout = 30_000): Promise<number> {
  await page.evaluate((awaited) => {
    Object.assign(globalThis.benchClock, { awaited, since: performance.now(), seenAt: null });
  }, selector);
  await act();
  return readClock(page, timeout);
}

/** Ms from a click on a filter to the first picture with another number of edges. */
export async function clockFilter(page: Page, act: () => Promise<unknown>): Promise<number> {
  const repainted = await page.locator(handles.graph).evaluateHandle((graph) => {
    const container = [graph, ...graph.querySelectorAll('*')].find((element) => '_cyreg' in element) as Element & { _cyreg: { cy: Core } };
    const { cy } = container._cyreg;
    const before = cy.edges(':visible').length;
    return {
      after: new Promise<number>((resolve) => {
        cy.on('render', () => {
          if (cy.edges(':visible').length !== before) resolve(performance.now() - globalThis.benchClock.actedAt);
        });
      }),
    };
  });
  await act();
  return repainted.evaluate(({ after }) => after);
}

/** The longest task on the main thread since the last action, in ms; 0 where none took 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => globalThis.benchClock.longestTask);
}
