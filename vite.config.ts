import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { jspdfAlone } from './src/build/jspdfAlone.ts';
import { livingPage } from './src/build/livingPage.ts';
import { vitestSummary } from './tests/support/summary.ts';

/** What the built page may do. The development server needs inline styles and a socket, so only the build is held to it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types edgewise',
].join('; ');

function contentSecurityPolicy(): Plugin {
  return {
    name: 'edgewise:content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' },
    ],
  };
}

/**
 * Ships each folder of `data/` that holds a `dataset.json`: the dataset, the files it names and its licence, and neither
 * its README nor its tools. The development server serves the same addresses from the folder itself.
 */
function shippedDatasets(): Plugin {
  const root = join(import.meta.dirname, 'data');
  return {
    name: 'edgewise:datasets',
    apply: 'build',
    generateBundle() {
      for (const folder of readdirSync(root, { withFileTypes: true })) {
        const dataset = join(root, folder.name, 'dataset.json');
        if (!folder.isDirectory() || !existsSync(dataset)) continue;
        const { documents } = JSON.parse(readFileSync(dataset, 'utf8')) as { documents: { href?: string; translations?: Record<string, unknown> }[] };
        const named = documents.flatMap(({ href, translations = {} }) => [href, ...Object.values(translations)]);
        for (const file of ['dataset.json', 'LICENSE', ...named.filter((name) => typeof name === 'string')]) {
          this.emitFile({ type: 'asset', fileName: `data/${folder.name}/${file}`, source: readFileSync(join(root, folder.name, file)) });
        }
      }
    },
  };
}

const ci = Boolean(process.env.CI);
const desktop = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const target = ['chrome120', 'firefox125', 'safari17.4'];

export default defineConfig({
  base: './',
  plugins: [react(), jspdfAlone(), contentSecurityPolicy(), shippedDatasets(), livingPage({ root: import.meta.dirname, target, plugins: () => [react(), jspdfAlone()] })],
  worker: { format: 'es' },
  server: { open: desktop && !ci },
  build: {
    target,
    // An asset inlined as `data:` could not be fetched under `connect-src 'self'`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What the first view needs comes in one file: fewer to ask for, and together they pack better than apart.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
    // size-limit holds the bundle.
    chunkSizeWarningLimit: 2_000,
  },
  test: {
    // By itself it leaves one core to the system: of two, half the machine.
    maxWorkers: 2,
    allowOnly: !ci,
    reporters: ['default', vitestSummary()],
    coverage: { provider: 'v8', include: ['src/**/*.{ts,tsx}'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{unit,contract,property,architecture}/**/*.test.ts'],
          // Properties run thousands of cases, and the import map is read from a whole tree.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/componentSetup.ts'],
          restoreMocks: true,
          // A person's clicks through a whole panel take their time in jsdom, more so on a busy machine.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
