import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe', 'chromium.exe'];

const USUAL_PLACES = [
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser the tests run in: `$CHROMIUM_PATH`, or one that is installed, or one that Playwright downloaded before. */
function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names no file: ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES, playwrightsOwn()].find((path) => path !== undefined && existsSync(path));
}

/** As `findChromium`, but installs what is missing where it can, and says so. Throws one line that tells what to do. */
export function ensureChromium(): string {
  const found = findChromium() ?? fromDebian() ?? fromPlaywright();
  if (found === undefined) {
    throw new Error('No Chromium or Chrome found: install one, or set CHROMIUM_PATH to its executable.');
  }
  return found;
}

/** How Playwright is to start it. */
export function launchOptions(): LaunchOptions {
  return { executablePath: ensureChromium(), args: FLAGS };
}

function fromDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('No Chromium found: installing Debian\'s package "chromium".');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    if (spawnSync('/usr/bin/apt-get', args, { stdio: 'inherit', env }).status !== 0) return undefined;
  }
  return findChromium();
}

function fromPlaywright(): string | undefined {
  console.log("No Chromium found: trying Playwright's own download.");
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
  spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit' });
  return findChromium();
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    // Playwright knows no build for this platform.
    return undefined;
  }
}
