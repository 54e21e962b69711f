import { piecesOf, writeDataset } from '../edgewise/writeDataset';
import { escaped } from '../picture/xml';
import { pick } from '../localText';
import type { Exporter } from './contract';

/** What the template holds where the dataset goes. */
const PLACE = /(<script type="application\/json" id="edgewise-inside">)[^<]*(<\/script>)/;

/**
 * The living page: the app itself in one HTML file, with the whole dataset, its texts and the view inside. Needs
 * `template`, the page that ships beside the app; throws without it.
 */
export const pageExporter: Exporter = {
  id: 'page',
  extension: 'html',
  mime: 'text/html',
  *make({ template = '', dataset, view, lang, time }) {
    const page = template
      .replace(/<html lang="[^"]*"/, () => `<html lang="${escaped(lang)}"`)
      .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(pick(dataset.meta.title, lang))} – Edgewise</title>`);
    const [place, open = '', close = ''] = PLACE.exec(page) ?? [];
    if (place === undefined) throw new TypeError('The living page needs its template');
    const at = page.indexOf(place);
    yield page.slice(0, at) + open;
    for (const piece of writeDataset(dataset, view, time)) yield forScript(piece);
    yield close + page.slice(at + place.length);
  },
  pieces: ({ dataset }) => piecesOf(dataset),
};

/** JSON as a script element may hold it: no tag and no comment can begin in it, and no line ends where JavaScript sees one. */
const forScript = (json: string): string =>
  json.toWellFormed().replace(/[<\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
