import { STANCE_MARKS } from '../../model/tokens';
import { STANCES } from '../../model/vocabulary';
import { documentHash } from '../columns/documentHash';
import { documentDetails } from '../documentDetails';
import { pick } from '../localText';
import type { Exporter, ExportInput } from './contract';
import { captionOf, checkLines, filterLines, outsideLines, shownLine } from '../picture/caption';
import { type Column, createColumn } from '../picture/column';
import type { PictureInput } from '../picture/contract';
import { graphBlock } from '../picture/graphBlock';
import { bolt, cross, nowhere, openCircle, strokes, symbol } from '../picture/marks';
import { createPen, fontFaces, type Pen } from '../picture/pen';
import { element, escaped, num } from '../picture/xml';
import { isBare } from '../scene/drawing';

/** White around everything, and the width below which the words would have no room, in px at scale 1. */
const MARGIN = 44;
const NARROWEST = 860;
/** A graph wider than this enlarges the words around it, so that they can be read when the whole fits a page. */
const READABLE = 1400;

/** Needs `scene`, `visible` and `picture`; throws without them. */
export const svgExporter: Exporter = {
  id: 'svg',
  extension: 'svg',
  mime: 'image/svg+xml',
  make: (input) => svgPicture(pictureInput(input)),
  pieces: ({ scene }) => (scene === undefined ? 1 : scene.nodes.length + scene.edges.length),
};

/** An exporter's input as a picture needs it; throws where parts of it are missing. */
export function pictureInput({ dataset, visible, scene, picture, theme, lang, time }: ExportInput): PictureInput {
  if (visible === undefined || scene === undefined || picture === undefined) throw new TypeError('A picture needs a scene and its words');
  return { dataset, visible, scene, theme, language: lang, day: time.slice(0, 10), ...picture };
}

/**
 * The graph as the canvas shows it, in a sheet of its own: title, filters and counts above, the legend of what occurs and
 * where it all comes from below. An SVG file without script, whose text is text; empty pieces, and then all of it in one.
 */
export function* svgPicture(input: PictureInput): Generator<string> {
  yield (yield* drawn(input)).svg;
}

/** The parts of the fonts that this picture needs inside; in steps, for it is drawn to know it. */
export function* fontsNeeded(input: PictureInput): Generator<'', ReturnType<Pen['needs']>> {
  return (yield* drawn(input)).pen.needs();
}

function* drawn(input: PictureInput): Generator<'', { readonly svg: string; readonly pen: Pen }> {
  const pen = createPen(input.theme, input.paper);
  const graph = yield* graphBlock(pen, input);
  const scale = Math.max(1, Math.min(6, graph.width / READABLE));
  const margin = MARGIN * scale;
  const inner = Math.max(NARROWEST * Math.min(scale, 1.5), graph.width);
  const head = createColumn(pen, inner, scale);
  setHead(head, pen, input);
  const foot = createColumn(pen, inner, scale);
  setLegend(foot, pen, input);
  setSources(foot, pen, input);

  const width = Math.ceil(inner + 2 * margin);
  const graphTop = margin + head.height() + 26 * scale;
  const footTop = graphTop + graph.height + 30 * scale;
  const height = Math.ceil(footTop + foot.height() + margin);
  const place = (x: number, y: number): string => `translate(${num(x)} ${num(y)})`;
  const title = pick(input.dataset.meta.title, input.language);
  const content = [
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(captionOf(input))}</desc>`,
    fontFaces(pen, input.fonts),
    input.paper === 'transparent' ? '' : element('rect', { width, height, fill: pen.colour('paper') }),
    element('g', { transform: place(margin, margin) }, head.svg()),
    element('g', { id: 'graph', transform: place(margin + (inner - graph.width) / 2 - graph.left, graphTop - graph.top) }, graph.svg),
    element('g', { transform: place(margin, footTop) }, foot.svg()),
  ];
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', lang: input.language,
      'aria-labelledby': 'title', 'aria-describedby': 'description',
    },
    content.join(''),
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, pen };
}

function selectedName({ scene, selected, language, dataset }: PictureInput): string | undefined {
  const node = scene.nodes.find(({ key }) => key === selected);
  if (node !== undefined) return node.label;
  const edge = scene.edges.find(({ key }) => key === selected);
  if (edge?.kind !== 'edge') return undefined;
  const { entities, edges } = dataset;
  const name = (row: number): string => pick(entities.names[row], language);
  return `${name(edges.subject[edge.row]!)} – ${edge.label} – ${name(edges.object[edge.row]!)}`;
}

function setHead(column: Column, pen: Pen, input: PictureInput): void {
  const { dataset, language, words, scene } = input;
  column.paragraph('serif', pick(dataset.meta.title, language), 25, 33, { 'font-weight': 600 }, 3);
  column.space(4);
  const caption = (input.caption ?? '').trim();
  if (caption !== '') {
    column.paragraph('serif', caption, 15, 22, {}, 12);
    column.space(4);
  }
  column.paragraph('sans', shownLine(input), 13, 20);
  for (const line of checkLines(input)) column.paragraph('sans', line, 13, 20, { fill: pen.colour('missing') }, 4);
  for (const line of filterLines(input)) column.paragraph('sans', line, 13, 20, { fill: pen.colour('soft') }, 4);
  const { entities, edges } = scene.undrawn;
  if (entities > 0 || edges > 0) column.paragraph('sans', words.undrawn(entities, edges), 13, 20, { fill: pen.colour('soft') });
  for (const line of outsideLines(input)) column.paragraph('sans', line, 13, 20, { fill: pen.colour('soft') });
  const { trail = [], trailName = '' } = input;
  if (trail.length > 0 && trailName !== '') column.paragraph('sans', trailName, 13, 20, { fill: pen.colour('selection') }, 2);
  const name = selectedName(input);
  if (name !== undefined) column.paragraph('sans', words.selected(name), 13, 20, { fill: pen.colour('selection') }, 2);
}

/** The types and the stances that occur, and no others. */
function setLegend(column: Column, pen: Pen, { dataset, scene, language, words }: PictureInput): void {
  const types = dataset.types.filter(({ id }) => scene.nodes.some((node) => node.type === id));
  const stances = STANCES.filter((stance) => scene.edges.some((edge) => edge.kind === 'edge' && edge.stance === stance));
  column.rule();
  column.space(12);
  column.flow(types.map(({ id, label }) => ({ draw: symbol(pen, id, 12, { transform: 'translate(6 0)' }), drawWidth: 12, word: pick(label, language) })), 12.5, 24);
  const lines = stances.map((stance) => ({
    draw: strokes(pen, { from: { x: 0, y: 0 }, controls: [], to: { x: 34, y: 0 } }, stance, pen.colour('soft')) + (STANCE_MARKS[stance].crossed ? cross(pen, { x: 17, y: 0, dx: 1, dy: 0 }) : ''),
    drawWidth: 34,
    word: words.stance[stance],
  }));
  const disputed = scene.edges.some((edge) => edge.disputed)
    ? [{ draw: bolt(pen, { transform: 'translate(7 0)' }), drawWidth: 14, word: words.disputed }]
    : [];
  const unfound = scene.edges.some((edge) => edge.unfound === true)
    ? [{ draw: nowhere(pen, { transform: 'translate(7 0)' }), drawWidth: 14, word: words.unfound }]
    : [];
  const unevidenced = scene.edges.some((edge) => edge.unevidenced === true)
    ? [{ draw: openCircle(pen, { transform: 'translate(7 0)' }), drawWidth: 14, word: words.unevidenced }]
    : [];
  column.flow([...lines, ...disputed, ...unfound, ...unevidenced], 12.5, 24);
  if (isBare(dataset)) column.paragraph('sans', words.bare, 12.5, 20, { fill: pen.colour('unchecked') });
  column.space(14);
}

/** Where it all comes from: the documents, who made the dataset, under which licence, and when the picture was made. */
function setSources(column: Column, pen: Pen, { dataset, language, words, day }: PictureInput): void {
  const soft = { fill: pen.colour('soft') };
  const { meta, documents } = dataset;
  column.rule();
  column.space(12);
  const shown = Math.min(documents.count, 12);
  if (shown > 0) column.paragraph('sans', words.documents, 12, 19, { 'font-weight': 600 });
  for (let row = 0; row < shown; row++) {
    const details = documentDetails(dataset, row, language, { unnamed: words.unnamedDocument, date: words.date });
    const url = documents.urls[row] ?? '';
    column.paragraph('sans', [...details, ...(url === '' ? [] : [url])].join(' · '), 12, 19, soft, 4);
    const hash = documentHash(dataset, row);
    if (hash !== undefined) column.paragraph('sans', `SHA-256 ${hash}`, 10.5, 16, soft, 2);
  }
  if (documents.count > shown) column.paragraph('sans', `… + ${documents.count - shown}`, 12, 19, soft);
  column.space(6);
  const provenance = pick(meta.provenance, language);
  if (provenance !== '') column.paragraph('sans', `${words.provenance} ${provenance}`, 12, 19, soft, 6);
  if (meta.license !== '') column.paragraph('sans', `${words.license} ${meta.license}`, 12, 19, soft, 3);
  column.paragraph('sans', words.made(day), 12, 19, soft);
}
