import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const config = createRequire(import.meta.url)('./dependency-cruiser.cjs') as IConfiguration & {
  forbidden: readonly { name: string }[];
  options: { enhancedResolveOptions: object };
};

/** Rule, offender, what it imports. Files in `src` that are only imported are made as well. */
const OFFENCES: readonly (readonly [rule: string, from: string, specifier: string])[] = [
  ['map-model', 'src/model/a.ts', '../core/legal'],
  ['map-core', 'src/core/b.ts', '../store/legal'],
  ['map-core', 'src/core/b2.ts', '../i18n/legal'],
  ['map-store', 'src/store/c.ts', '../canvas/legal'],
  ['map-store', 'src/store/c2.ts', '../platform/legal'],
  ['map-canvas', 'src/canvas/d.ts', '../store/legal'],
  ['map-platform', 'src/platform/e.ts', '../i18n/legal'],
  ['map-i18n', 'src/i18n/f.ts', '../platform/legal'],
  ['map-ui', 'src/ui/graph/g.tsx', '../../platform/legal'],
  ['map-ui', 'src/ui/graph/g2.tsx', '../../app/legal'],
  ['map-app', 'src/app/h.ts', '../../tests/fixture'],
  ['map-build', 'src/build/h2.ts', '../core/legal'],
  ['no-stray-folder', 'src/other/i.ts', '../model/legal'],
  ['model-without-packages', 'src/model/j.ts', 'zod'],
  ['react-only-in-screens', 'src/core/k.ts', 'react'],
  ['react-only-in-screens', 'src/canvas/k2.tsx', 'react-cytoscapejs'],
  ['react-only-in-screens', 'src/store/k3.ts', 'zustand'],
  ['react-only-in-screens', 'src/i18n/k4.ts', 'use-intl'],
  ['cytoscape-only-in-canvas', 'src/ui/graph/l.tsx', 'cytoscape'],
  ['cytoscape-only-in-canvas', 'src/app/l2.ts', 'react-cytoscapejs'],
  ['no-plugin-sibling', 'src/core/importers/m.ts', './sibling'],
  ['no-plugin-sibling', 'src/core/exporters/m.ts', './registry'],
  ['no-plugin-sibling', 'src/core/facets/m.ts', './sibling/part'],
  ['no-plugin-sibling', 'src/core/facets/contract.ts', './sibling2'],
  ['no-plugin-sibling', 'src/canvas/layouts/m.ts', './sibling'],
  ['no-other-panel', 'src/ui/reader/n.tsx', '../inspector/legal'],
  ['no-other-panel', 'src/ui/kit/n2.tsx', '../inspector/legal'],
  ['no-cycle', 'src/core/o.ts', './o2'],
  ['no-node', 'src/platform/p.ts', 'node:fs'],
  ['no-unshipped-package', 'src/platform/q.ts', 'fast-check'],
  ['no-unresolved', 'src/platform/r.ts', './nowhere'],
];

const LEGAL: readonly (readonly [from: string, specifier: string])[] = [
  ['src/core/legal.ts', '../model/legal'],
  ['src/core/o2.ts', './o'],
  ['src/core/zod.ts', 'zod'],
  ['src/store/legal.ts', '../core/legal'],
  ['src/store/vanilla.ts', 'zustand/vanilla'],
  ['src/canvas/legal.ts', 'cytoscape'],
  ['src/canvas/CytoscapeMount.tsx', 'react-cytoscapejs'],
  ['src/canvas/layouts/registry.ts', './sibling'],
  ['src/canvas/layouts/sibling.ts', './contract'],
  ['src/core/facets/sibling.ts', './sibling/part'],
  ['src/platform/legal.ts', '../core/legal'],
  ['src/i18n/legal.ts', 'use-intl/core'],
  ['src/ui/inspector/legal.tsx', '../kit/legal'],
  ['src/ui/inspector/canvas.tsx', '../../canvas/legal'],
  ['src/ui/kit/legal.tsx', 'react'],
  ['src/app/legal.tsx', '../platform/legal'],
];

/** Package, and where its entries lie, as in the real ones. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  react: { '.': './index.js' },
  zod: { '.': './index.js' },
  'fast-check': { '.': './lib/fast-check.js' },
  cytoscape: { '.': './dist/cytoscape.esm.mjs' },
  'react-cytoscapejs': { '.': './dist/react-cytoscape.modern.js' },
  zustand: { '.': './esm/index.mjs', './vanilla': './esm/vanilla.mjs' },
  'use-intl': { '.': './dist/esm/production/index.js', './core': './dist/esm/production/core.js' },
};

const root = mkdtempSync(join(tmpdir(), 'edgewise-import-map-'));
let found: ReadonlySet<string>;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(async () => {
  const files = new Map<string, string[]>();
  for (const [from, specifier] of [...LEGAL, ...OFFENCES.map(([, from, specifier]) => [from, specifier] as const)]) {
    // Type imports wherever they count: a map that saw only values would let these pass.
    const type = specifier === 'fast-check' ? '' : 'type ';
    files.set(from, [...(files.get(from) ?? []), `import ${type}* as t${String(files.size)} from '${specifier}';`]);
  }
  for (const leaf of [
    'src/model/legal.ts', 'src/core/importers/sibling.ts', 'src/core/exporters/registry.ts', 'src/core/facets/sibling/part.ts',
    'src/core/facets/sibling2.ts', 'src/canvas/layouts/contract.ts', 'tests/fixture.ts',
  ]) files.set(leaf, []);
  for (const [path, lines] of files) write(path, [...lines, 'export type Here = 1;', ''].join('\n'));
  for (const [name, exports] of Object.entries(PACKAGES)) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', exports }));
    for (const entry of Object.values(exports)) write(`node_modules/${name}/${entry}`, 'export {};\n');
  }
  const shipped = Object.keys(PACKAGES).filter((name) => name !== 'fast-check');
  write('package.json', JSON.stringify({
    dependencies: Object.fromEntries(shipped.map((name) => [name, '1.0.0'])),
    devDependencies: { 'fast-check': '1.0.0' },
  }));

  const { enhancedResolveOptions, ...options } = config.options;
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden: [...config.forbidden] } },
    enhancedResolveOptions,
  );
  found = new Set((output as ICruiseResult).summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
});

afterAll(() => rmSync(root, { recursive: true }));

describe('the import map', () => {
  it.each(OFFENCES)('%s refuses %s importing %s', (rule, from) => {
    expect(found).toContain(`${rule}: ${from}`);
  });

  it('lets everything else pass', () => {
    // One offence can break two rules; what no offence names must be in neither.
    const offenders = new Set(OFFENCES.map(([, from]) => from));
    expect([...found].filter((line) => !offenders.has(line.replace(/^.*: /, '')))).toEqual([]);
  });

  it('has an offence for each of its rules', () => {
    expect(new Set(OFFENCES.map(([rule]) => rule))).toEqual(new Set(config.forbidden.map(({ name }) => name)));
  });
});
