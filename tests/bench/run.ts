import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview, type PreviewServer } from 'vite';
import { handles } from '../e2e/support/app';
import { canvasPoint } from '../e2e/support/canvasPoint';
import { facet, openFiles } from '../e2e/support/screen';
import { launchOptions } from '../support/chromium';
import { generateDataset } from '../support/generateDataset';
import { clockFilter, clockNavigation, clockUntil, installClock, longestTask } from './clock';
import { derivations } from './derivations';
import { wrongOffsets } from './wrongOffsets';

// `npm run bench`: what a reader waits for, on the built app in Chromium. Ratios and medians, for machines differ.

const ROUNDS = 7;
const EDGE = ['Bill Burns', 'CIA'] as const;
const FILTER = 'Hedged';
const LARGE = { entities: 10_000, claims: 20_000 };

const repository = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'edgewise-bench-'));

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function report(what: string, result: string): void {
  console.log(`${what.padEnd(58)} ${result}`);
}

async function serve(root: string, outDir: string, port: number): Promise<{ server: PreviewServer; url: string }> {
  const server = await preview({ configFile: false, root, build: { outDir }, preview: { host: '127.0.0.1', port } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The preview server has no address.');
  return { server, url };
}

/** A page with an empty cache, opened and painted; and when that was, in ms from the start of the navigation. */
async function openFresh(browser: Browser, url: string, onPage: (page: Page) => void = () => undefined): Promise<{ page: Page; painted: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await installClock(context);
  const page = await context.newPage();
  onPage(page);
  return { page, painted: await clockNavigation(page, url) };
}

async function navigation(browser: Browser, app: string, empty: string): Promise<void> {
  const times: Record<'app' | 'empty', number[]> = { app: [], empty: [] };
  // Alternating, so that a busy minute of the machine falls on both.
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, url] of [['empty', empty], ['app', app]] as const) {
      const { page, painted } = await openFresh(browser, url);
      times[name].push(painted);
      await page.context().close();
    }
  }
  const [graph, nothing] = [median(times.app), median(times.empty)];
  report('navigation to painted graph, against an empty React page', `${(graph / nothing).toFixed(2)} × (${ms(graph)} against ${ms(nothing)})`);
}

async function interaction(browser: Browser, app: string): Promise<void> {
  const sentence: number[] = [];
  const repaint: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { page } = await openFresh(browser, app);
    const { x, y } = await canvasPoint(page, ...EDGE);
    await page.mouse.move(x, y);
    sentence.push(await clockUntil(page, handles.quote, () => page.mouse.click(x, y)));
    repaint.push(await clockFilter(page, () => facet(page, FILTER).click({ force: true })));
    await page.context().close();
  }
  report('click on an edge to its sentence', ms(median(sentence)));
  report('filter to repaint', ms(median(repaint)));
}

async function bytes(browser: Browser, app: string): Promise<void> {
  const bodies: Promise<readonly [kind: string, size: number]>[] = [];
  const { page } = await openFresh(browser, app, (page) =>
    page.on('response', (response) => {
      const kind = /\.(js|css|woff2|json|txt)$/.exec(new URL(response.url()).pathname)?.[1] ?? 'other';
      // A font is compressed already.
      bodies.push(response.body().then((body) => [kind, kind === 'woff2' ? body.length : gzipSync(body).length] as const));
    }),
  );
  const sizes = new Map<string, number>();
  for (const [kind, size] of await Promise.all(bodies)) sizes.set(kind, (sizes.get(kind) ?? 0) + size);
  await page.context().close();
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const parts = [...sizes].map(([kind, size]) => `${kind} ${kB(size)}`).join(', ');
  report('shipped for the first view, gzip', `${kB(total)} (${parts})`);
}

async function large(browser: Browser, app: string): Promise<void> {
  const name = `${String(LARGE.entities)} entities, ${String(LARGE.claims)} claims`;
  const file = join(scratch, 'large.json');
  writeFileSync(file, JSON.stringify(generateDataset(LARGE.entities, LARGE.claims)));
  const { page } = await openFresh(browser, app);
  const overview = await clockUntil(page, handles.overview, () => openFiles(page, file), 120_000);
  report(`${name}: load to overview`, ms(overview));
  report(`${name}: longest main-thread task`, ms(await longestTask(page)));
  await page.context().close();
}

for (const { what, ms: took, times } of derivations(LARGE.entities, LARGE.claims)) report(`${String(LARGE.claims)} claims: ${what}`, `${times.toFixed(2)} × (${took.toFixed(1)} ms)`);

const { ms: took, times } = wrongOffsets();
report('40000 mentions with wrong offsets, against right ones', `${times.toFixed(2)} × (${ms(took)})`);

const outDir = join(scratch, 'empty');
await build({ configFile: false, root: join(import.meta.dirname, 'empty'), base: './', plugins: [react()], logLevel: 'error', build: { outDir } });
const servers = [await serve(repository, 'dist', 4392), await serve(join(import.meta.dirname, 'empty'), outDir, 4393)] as const;
const browser = await chromium.launch(launchOptions());
try {
  const [app, empty] = [servers[0].url, servers[1].url];
  await navigation(browser, app, empty);
  await interaction(browser, app);
  await bytes(browser, app);
  await large(browser, app);
} finally {
  await browser.close();
  for (const { server } of servers) await server.close();
  rmSync(scratch, { recursive: true });
}
