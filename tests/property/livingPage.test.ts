import fc from 'fast-check';
import { expect, it } from 'vitest';
import { jsonExporter } from '../../src/core/exporters/json';
import { pageExporter } from '../../src/core/exporters/page';
import { loadDataset } from '../../src/core/load';
import type { Dataset } from '../../src/model/dataset';
import { load } from '../support/load';
import { textOf } from '../support/textOf';

const template = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="generator" content="Edgewise living page" />
    <title>Edgewise</title>
  </head>
  <body>
    <script type="application/json" id="edgewise-inside"></script>
    <script type="module">const shown = '$&';</script>
  </body>
</html>
`;

const hostile = fc.array(
  fc.oneof(fc.constantFrom('</script>', '</SCRIPT ', '<!--', '<script>', ']]>', '\u2028', '\u2029', '$&', '$1', '\\', '"', '\u0000', '\ud800', '&lt;', "'"), fc.string({ unit: 'binary', maxLength: 4 })),
  { minLength: 1, maxLength: 12 },
).map((pieces) => pieces.join(''));

const open = async (page: string): Promise<Dataset> => {
  const loaded = await loadDataset(new Map([['page.html', new TextEncoder().encode(page)]]), { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
};

const input = (dataset: Dataset) => ({ dataset, lang: 'en', theme: 'light' as const, time: '2024-05-01' });

it('gives back the same dataset from a page, whatever its texts hold, and no tag of theirs stands in it', async () => {
  await fc.assert(fc.asyncProperty(hostile, hostile, async (title, text) => {
    const dataset = load({
      format: 'edgewise/1', title: { en: title }, documents: [{ id: 'd', text, title: { en: title } }],
      entities: [{ id: 'a', type: 'Person', name: { en: text } }, { id: 'b', type: 'Person', name: { en: 'B' } }],
      claims: [{ subject: 'a', predicate: 'meets', object: 'b', evidence: [{ document: 'd', exact: text }] }],
    });
    const page = textOf(pageExporter, { ...input(dataset), template });
    expect(page.match(/<\/?script|<!--/gi)).toEqual(template.match(/<\/?script|<!--/gi));
    expect(page).not.toMatch(/[\u2028\u2029]/);
    expect(textOf(jsonExporter, input(await open(page)))).toBe(textOf(jsonExporter, input(dataset)));
    // A page saved from the page holds what the page holds.
    expect(textOf(pageExporter, { ...input(dataset), template: page })).toBe(page);
  }), { numRuns: 300 });
});

it('asks for its template', () => {
  expect(() => textOf(pageExporter, input(load({ format: 'edgewise/1', documents: [], entities: [], claims: [] })))).toThrow('template');
});
