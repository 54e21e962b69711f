import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type BuildEnvironmentOptions, type Plugin, type PluginOption, type Rolldown } from 'vite';
import { leftOut } from './leftOut.ts';
import { wholePage } from './wholePage.ts';

/** Address of the page that holds the app whole, beside the app itself. */
const LIVING_PAGE = 'living-page.html';

interface Options {
  readonly root: string;
  readonly target: BuildEnvironmentOptions['target'];
  /** What the app's own sources need to be built. Asked for anew with each build. */
  readonly plugins: () => PluginOption[];
}

/**
 * Ships the app a second time as one file that needs no other: script, styles, fonts and workers inside, under a policy
 * that lets nothing out. It is the template of the living page: an export puts a dataset into it.
 */
export function livingPage(options: Options): Plugin {
  let served: Promise<string> | undefined;
  return {
    name: 'edgewise:living-page',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: LIVING_PAGE, source: await pageWithAll(options) });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0] !== join(server.config.base, LIVING_PAGE)) return next();
        served ??= pageWithAll(options);
        served.then((page) => response.setHeader('content-type', 'text/html; charset=utf-8').end(page), next);
      });
      server.watcher.on('change', () => {
        served = undefined;
      });
    },
  };
}

async function pageWithAll({ root, target, plugins }: Options): Promise<string> {
  const { code, css } = await bundled(join(root, 'src/app/main.tsx'), 'es', { root, target, plugins: [...plugins(), workersInside(root, target)] });
  const shipped = (file: string): string => readFileSync(join(root, 'public', file), 'utf8');
  return wholePage(readFileSync(join(root, 'index.html'), 'utf8'), { code, css, shipped });
}

interface Bundled {
  readonly code: string;
  readonly css: string;
}

async function bundled(entry: string, format: 'es' | 'iife', { root, target, plugins }: { root: string; target: Options['target']; plugins: PluginOption[] }): Promise<Bundled> {
  const output = await build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins,
    build: {
      ...(target !== undefined && { target }),
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: entry, output: { format, codeSplitting: false } },
    },
  });
  const files = (output as Rolldown.RolldownOutput).output;
  const chunks = files.filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1) throw new Error(`Expected one script of ${entry}, got ${String(chunks.length)}`);
  const assets = files.filter((file) => file.type === 'asset');
  const stray = assets.filter(({ fileName }) => !fileName.endsWith('.css'));
  if (stray.length > 0) throw new Error(`Not inside the page: ${stray.map(({ fileName }) => fileName).join(', ')}`);
  return { code: chunk.code, css: assets.map(({ source }) => source.toString()).join('\n') };
}

/** Makes the address of a worker that of a blob, which is made from its text when the page starts. What reads PDFs stays out: it would make each page half as large again. */
function workersInside(root: string, target: Options['target']): Plugin {
  const mark = '\0worker-inside:';
  return {
    name: 'edgewise:workers-inside',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('?worker&url') || importer === undefined) return undefined;
      return `${mark}${resolve(dirname(importer), source.slice(0, -'?worker&url'.length))}.ts`;
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined;
      const { code } = await bundled(id.slice(mark.length), 'iife', { root, target, plugins: [leftOut('pdfjs-dist')] });
      return `export default URL.createObjectURL(new Blob([${JSON.stringify(code)}], { type: 'text/javascript' }));`;
    },
  };
}
