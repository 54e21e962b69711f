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
  const later = chunks(FETCHED_LATER_BUT_NEEDED);
  return LANGUAGES.map((language) => ({ language, scripts: [...new Set([...named, ...later, ...later.flatMap((file) => importsOf(dist, file)), ...chunks([language])])] }));
}

/**
 * What a chunk can't do without: a worker brings its own with it.
 *
 * @param {string} dist
 * @param {string} file
 */
const importsOf = (dist, file) =>
  [...readFileSync(join(dist, file), 'utf8').matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)].map((match) => `assets/${match[1]}`);
