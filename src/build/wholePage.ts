import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

interface Parts {
  /** The script of the app, as one module. */
  readonly code: string;
  readonly css: string;
  /** The text of a file that ships beside the page. */
  readonly shipped: (file: string) => string;
}

/** The app takes their place once its script runs. */
const WITHOUT_SCRIPT = [
  ['en', 'This page needs JavaScript: save the file and open it in a browser. If nothing appears, the file was cut or changed on its way.'],
  ['fr', 'Cette page a besoin de JavaScript : enregistrez le fichier et ouvrez-le dans un navigateur. Si rien n’apparaît, le fichier a été coupé ou modifié en route.'],
].map(([lang = '', words = '']) => `<p class="starting" lang="${lang}">${words}</p>`).join('');

/**
 * The start page with all that it names inside, under a policy that lets nothing out. Throws where the page is not as it is
 * expected, or a part would not stay in its place: a living page that only seems whole must not ship.
 */
export function wholePage(page: string, { code, css, shipped }: Parts): string {
  const script = scriptText(code);
  const styles: string[] = [];
  const style = (attributes: string, text: string): string => `<style ${attributes}>${inElement('style', text)}</style>`;
  const withStyles = replaced(page, /<link rel="stylesheet" id="([^"]+)" href="\/([^"]+)" \/>/g, (_, id = '', file = '') => {
    const text = shipped(file);
    styles.push(text);
    return style(`id="${id}"`, text);
  });
  const withIcon = replaced(withStyles, /<link rel="icon"[^>]*href="\/([^"]+)" \/>/, (_, file = '') => `<link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${base64(shipped(file))}" />`);
  // The words come before all that is long: they stand there, though the rest be cut off or changed.
  const withWords = replaced(withIcon, /(?:<noscript>[^<]*<\/noscript>\s*)?<div id="root"><\/div>/, () => `<div id="root">${WITHOUT_SCRIPT}</div>`);
  const withScript = replaced(withWords, /<script type="module"[^>]*><\/script>/, () => `${style('id="edgewise-style"', css)}\n    <script type="application/json" id="edgewise-inside"></script>\n    <script type="module">${inElement('script', script)}</script>`);
  return replaced(withScript, /<meta charset="utf-8" \/>/, (charset) => `${charset}\n    <meta name="generator" content="Edgewise living page" />\n    <meta http-equiv="Content-Security-Policy" content="${policyOf([script], [...styles, css])}" />`);
}

function replaced(page: string, what: RegExp, by: (...found: string[]) => string): string {
  const changed = page.replace(what, by);
  if (changed === page) throw new Error(`The page does not hold ${what.source}`);
  return changed;
}

function inElement(name: 'script' | 'style', text: string): string {
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`What goes into <${name}> would end it`);
  return text;
}

const policyOf = (scripts: readonly string[], styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashed).join(' ')}`,
    'worker-src blob:',
    `style-src ${styles.map(hashed).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types edgewise',
  ].join('; ');

const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** A script as it may stand inside a page: what would end its element, or open a comment there, stands only in strings and is written otherwise. */
const scriptText = (code: string): string => code.replaceAll(/<(?=\/script|script|!--)/gi, '\\x3C');
