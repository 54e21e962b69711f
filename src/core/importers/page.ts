import { readDataset } from '../edgewise/readDataset';
import { decodeText } from '../validate/decodeText';
import type { ImportItem } from '../validate/record';
import type { ImportContext, Importer, ImportInput } from './contract';

declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };

/** Stands at the top of every living page. */
const MARK = 'content="Edgewise living page"';
const OPEN = '<script type="application/json" id="edgewise-inside">';

/** The living page: only the dataset inside is read, and nothing in the page runs. */
export const pageImporter: Importer = {
  id: 'page',
  label: 'Edgewise living page',
  extensions: ['.html'],
  sniff: (head) => (String.fromCharCode(...head).includes(MARK) ? 1 : 0),
  *parse(input: ImportInput, context: ImportContext): Generator<ImportItem> {
    const page = decodeText(input.bytes, input.name);
    if (!page.ok) {
      for (const issue of page.error) yield { kind: 'issue', issue };
      return;
    }
    const from = page.value.indexOf(OPEN);
    // Inside it every `<` is escaped: the first one ends it. A page that is cut off gives what there is, and the JSON reader says where it breaks.
    const to = page.value.indexOf('<', from + OPEN.length);
    const inside = from < 0 ? '' : page.value.slice(from + OPEN.length, to < 0 ? undefined : to);
    yield* readDataset({ name: input.name, bytes: new TextEncoder().encode(inside) }, context);
  },
};
