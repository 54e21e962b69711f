import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/chromium';

const port = 4391;
// Not the root of the host: the build must run from any folder.
const baseURL = `http://127.0.0.1:${String(port)}/reading-room/edgewise/`;

export default defineConfig({
  testDir: '.',
  outputDir: '.results',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Two browsers on two busy cores are slow, and that is no fault.
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['../support/playwrightSummary.ts']],
  use: {
    baseURL,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(),
  },
  webServer: {
    // Vite's own process rather than npx: a signal must reach the one that holds the port.
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${String(port)} --strictPort --base ${new URL(baseURL).pathname}`,
    cwd: join(import.meta.dirname, '../..'),
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2_000 },
  },
});
