import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Chunks that are fetched on the way to the first picture though index.html does not name them: workers and dynamic
 * imports, by the name that stands before the hash. `shell.spec.ts` fails if the app fetches one that is missing here.
 */
const FETCHED_LATER_BUT_NEEDED = ['load.worker'];

/** Names of the chunks of which a visitor fetches one: the words of a language. */
const LANGUAGES = ['en', 'fr'];

/**
 * The scripts that a visitor waits for, relative to the built folder, by the language they read.
 *
 * @param {string} dist
 * @returns {{ readonly language: string, readonly scripts: string[] }[]}
 */
export function firstViewScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
  /** @param {string[]} names */
  const chunks = (names) =>
    readdirSync(join(dist, 'assets'))
      .filter((file) => names.some((name) => file.startsWith(`${name}-`) && file.endsWith('.js')))
      .map((file) => `assets/${file}`);
  return LANGUAGES.map((language) => ({ language, scripts: [...new Set([...named, ...chunks([...FETCHED_LATER_BUT_NEEDED, language])])] }));
}
