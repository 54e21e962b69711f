import { ensureChromium } from './chromium';

// Run before the browser tests, so that an installation shows in the log instead of eating a test's time.
try {
  console.log(`Browser: ${ensureChromium()}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
