import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/i18n/en';
import { enLater } from '../../src/i18n/enLater';

const source = join(import.meta.dirname, '../../src');

const parsed = (file: string): ts.SourceFile => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);

/** The modules of ours that come with one: types leave nothing behind, and what is fetched by `import()` comes later. */
const imported = (file: ts.SourceFile): string[] =>
  file.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const from = statement.moduleSpecifier;
    const isType = ts.isImportDeclaration(statement) ? statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword : statement.isTypeOnly;
    if (isType || from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith('.')) return [];
    return ['.ts', '.tsx'].map((ending) => join(dirname(file.fileName), `${from.text}${ending}`)).filter((path) => existsSync(path));
  });

/** What the first view is made of. */
function firstView(): readonly ts.SourceFile[] {
  const files = new Map<string, ts.SourceFile>();
  const open = [join(source, 'app/main.tsx')];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (files.has(path)) continue;
    const file = parsed(path);
    files.set(path, file);
    open.push(...imported(file));
  }
  return [...files.values()];
}

/** The namespaces that a module translates from, or names at the beginning of a key. */
function namespacesIn(file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateHead(node)) {
      const [namespace = '', rest] = node.text.split('.');
      const isWhole = ts.isCallExpression(node.parent) && node.parent.expression.getText() === 'useTranslations';
      if (isWhole || rest !== undefined) found.push(namespace);
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, visit);
  return found;
}

describe('the words of the first view', () => {
  const files = firstView().map((file) => ({ name: relative(source, file.fileName), namespaces: namespacesIn(file) }));

  it('hold all that it says, so that it is never drawn without its words', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ name, namespaces }) => namespaces.filter((namespace) => Object.hasOwn(enLater, namespace)).map((namespace) => `${name}: ${namespace}`))).toEqual([]);
  });

  it('hold nothing that only later parts say', () => {
    const said = new Set(files.flatMap(({ namespaces }) => namespaces));
    expect(Object.keys(en).filter((namespace) => !said.has(namespace))).toEqual([]);
  });

  it('are apart from those of later', () => {
    expect(Object.keys(en).filter((namespace) => Object.hasOwn(enLater, namespace))).toEqual([]);
  });
});
