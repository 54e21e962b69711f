import { describe, expect, it } from 'vitest';
import { wholePage } from '../../../src/build/wholePage';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <link rel="stylesheet" id="edgewise-tokens" href="/tokens.css" />
  </head>
  <body>
    <noscript>Switch it on.</noscript>
    <div id="root"></div>
    <script type="module" src="/src/app/main.tsx"></script>
  </body>
</html>
`;

const parts = { code: 'start()', css: 'p { color: red }', shipped: (file: string) => `/* ${file} */` };

describe('the page with all inside', () => {
  it('holds script, styles and icon, asks for no file, and has a place for the dataset', () => {
    const page = wholePage(PAGE, parts);
    expect(page).not.toMatch(/(?:src|href)="(?!data:)/);
    expect(page).toContain('<style id="edgewise-tokens">/* tokens.css */</style>');
    expect(page).toContain('<style id="edgewise-style">p { color: red }</style>');
    expect(page).toContain('<script type="application/json" id="edgewise-inside"></script>\n    <script type="module">start()</script>');
    expect(page).toContain('<meta name="generator" content="Edgewise living page" />');
    expect(page.match(/'sha256-/g)).toHaveLength(3);
  });

  it('says in both languages what is amiss where its script does not run, before all that is long', () => {
    const page = wholePage(PAGE, parts);
    expect(page).toMatch(/<body>\s*<div id="root"><p class="starting" lang="en">This page needs JavaScript: .*<\/p><p class="starting" lang="fr">Cette page a besoin de JavaScript/);
    expect(page.indexOf('This page needs')).toBeLessThan(page.indexOf('color: red'));
    expect(page).not.toContain('noscript');
  });

  it('writes otherwise what would end the script within it', () => {
    expect(wholePage(PAGE, { ...parts, code: "write('</SCRIPT><!--')" })).toContain("write('\\x3C/SCRIPT>\\x3C!--')");
  });

  it('is not made where a part is not in the page, or would end its element', () => {
    for (const part of PAGE.match(/<(?:meta|link|script|div)[^>]*>(?:<\/script>)?/g)!) expect(() => wholePage(PAGE.replace(part, ''), parts)).toThrow('does not hold');
    expect(() => wholePage(PAGE, { ...parts, css: 'p::after { content: "</Style>" }' })).toThrow('would end it');
    expect(() => wholePage(PAGE, { ...parts, shipped: () => '</style>' })).toThrow('would end it');
  });
});
