// The import map of the house: who may import whom. `importMap.test.ts` shows that each rule bites.

const REACT = [
  '^node_modules/(@types/)?react(-dom)?/',
  '^node_modules/(react-aria|react-aria-components|react-stately|react-cytoscapejs|lucide-react)/',
  '^node_modules/@(react-aria|react-stately|react-types)/',
  '^node_modules/@tanstack/react-',
  // The main entries of these two bring React in; `zustand/vanilla` and `use-intl/core` do not.
  '^node_modules/zustand/(esm/)?(index|react|traditional)\\.',
  '^node_modules/use-intl/.*/(index|react)\\.',
];

/** What a folder of `src` may import of `src`, besides itself. */
const MAY_IMPORT = {
  model: [],
  core: ['model'],
  store: ['model', 'core'],
  canvas: ['model', 'core'],
  platform: ['model', 'core'],
  i18n: ['model', 'core'],
  ui: ['model', 'core', 'store', 'canvas', 'i18n'],
  app: ['model', 'core', 'store', 'canvas', 'platform', 'i18n', 'ui'],
  // Runs in Node while the app is built; nothing of the app imports it.
  build: [],
};

const mapRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `map-${folder}`,
  comment: `${folder} may import ${allowed.join(', ') || 'nothing'} besides itself.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^(src|tests|data)/', pathNot: [folder, ...allowed].map((name) => `^src/${name}/`) },
}));

module.exports = {
  forbidden: [
    ...mapRules,
    {
      name: 'no-stray-folder',
      comment: 'Each file of src lies in a folder that the map names.',
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(${Object.keys(MAY_IMPORT).join('|')})/` },
      to: {},
    },
    {
      name: 'model-without-packages',
      comment: 'The words of the model stand by themselves.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { path: '^node_modules/' },
    },
    {
      name: 'react-only-in-screens',
      comment: 'React only in ui, app and canvas/CytoscapeMount.tsx.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(ui/|app/|canvas/CytoscapeMount\\.tsx$)' },
      to: { path: REACT },
    },
    {
      name: 'cytoscape-only-in-canvas',
      comment: 'One folder knows which library draws.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/canvas/' },
      to: { path: '^node_modules/(@types/)?(cytoscape[^/]*|react-cytoscapejs)/' },
    },
    {
      name: 'no-plugin-sibling',
      comment: 'A plug-in knows its contract and itself: so one more is one file and one line.',
      severity: 'error',
      from: {
        path: '^src/(core/importers|core/exporters|core/facets|canvas/layouts)/([^/.]+)',
        pathNot: '^src/(core/importers|core/exporters|core/facets|canvas/layouts)/registry\\.ts$',
      },
      to: { path: '^src/$1/', pathNot: ['^src/$1/contract\\.ts$', '^src/$1/$2[./]'] },
    },
    {
      name: 'no-other-panel',
      comment: 'A panel knows the kit and itself; panels meet in the store.',
      severity: 'error',
      from: { path: '^src/ui/([^/]+)/' },
      to: { path: '^src/ui/', pathNot: ['^src/ui/$1/', '^src/ui/kit/'] },
    },
    {
      name: 'no-cycle',
      comment: 'Type imports count.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-node',
      comment: 'What ships runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-unshipped-package',
      comment: 'What ships is a dependency, not a devDependency or a lucky find in node_modules.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/build/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolved',
      comment: 'An import leads somewhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
