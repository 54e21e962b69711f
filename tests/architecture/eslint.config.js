import { join } from 'node:path';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const noMarkupFromStrings = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Whatever a file says is shown as text.' },
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Whatever a file says is shown as text.',
  },
];

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import a thing from the file that is named for it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import a thing from the file that is named for it.' },
];

// `column[row]!` says that a row number lies inside its column; any other `!` hides a case that was not thought of.
const onlyIndexedBang = [
  { selector: 'TSNonNullExpression:not([expression.computed=true])', message: 'Handle the missing value; `!` is for `column[row]!` alone.' },
];

const noClockNoChance = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Core has no clock: take the time as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Core has no clock: take the time as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Core knows no chance: take a seed.' },
];

const inSource = [...noMarkupFromStrings, ...noBarrels, ...onlyIndexedBang];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', 'node_modules/', 'tests/e2e/.results/', 'tests/fixtures/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked, reactHooks.configs.flat['recommended-latest']],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: join(import.meta.dirname, '../..') } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // `return fail(…)` ends a function that gives nothing, and says so in one line.
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      // `[...text]` counts code points, which is what the file format counts.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Replaced by `onlyIndexedBang`.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // It warns that the React compiler would pass by what uses virtual rows; no compiler runs here.
      'react-hooks/incompatible-library': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', 400],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } }],
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      'no-restricted-globals': ['error', ...['process', 'Buffer', 'global', 'require', '__dirname', '__filename'].map((name) => ({ name, message: 'The browser has none.' }))],
      'no-restricted-syntax': ['error', ...inSource],
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/model/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...inSource, ...noClockNoChance] },
  },
  {
    // No React here (the import map holds that): what is called `use…` is no hook.
    files: ['src/{model,core,store,platform,i18n}/**/*.ts'],
    rules: { 'react-hooks/rules-of-hooks': 'off' },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'data/tools/**/*.ts'],
    rules: {
      // Playwright's fixtures hand on their value through a function named `use`, which is no hook.
      'react-hooks/rules-of-hooks': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // These tools ask for a default export.
    files: ['vite.config.ts', 'tests/e2e/playwright.config.ts', 'tests/support/playwrightSummary.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
);
