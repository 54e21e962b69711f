import type { Exporter, ExportInput } from '../core/exporters/contract';
import { EXPORTERS } from '../core/exporters/registry';
import { fontsNeeded, pictureInput } from '../core/exporters/svg';
import { pick } from '../core/localText';
import { captionOf } from '../core/picture/caption';
import { entitiesOfPath, shownPath } from '../core/paths/shownPath';
import { trail } from '../core/paths/trail';
import { withPngText } from '../core/picture/pngText';
import { sceneWithin } from '../core/picture/sceneWithin';
import type { Visible } from '../core/visible';
import { translator } from '../i18n/translate';
import type { Dataset } from '../model/dataset';
import type { PictureOptions } from '../model/picture';
import { type ExportFailure, type ExportNote, UNWATCHED, type Work } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import type { Scene } from '../model/scene';
import type { View } from '../model/view';
import { blobInSlices } from '../platform/blobInSlices';
import { inSteps } from '../platform/breath';
import { livingPageTemplate } from '../platform/livingPage';
import { rasterised } from '../platform/raster';
import { saveFile } from '../platform/saveFile';
import type { Selectors } from '../store/selectors';
import { type AppState, positionsOf } from '../store/state';
import type { Store } from '../store/store';
import { savedView } from '../store/viewCodec';
import { keyOfSelection } from '../ui/graph/sceneKey';
import type { PreparedFile } from '../ui/kit/AppContext';
import { pictureFonts } from './pictureFonts';
import { pictureWords } from './pictureWords';
import { reportWords } from './reportWords';
import { today } from './today';

type Prepared = Result<PreparedFile, ExportFailure>;

/**
 * Makes the export of an id from what is on the screen now, pictures as the reader wants them. `png` and `pdf` are the
 * exporter `svg`, painted and on a page. Never rejects: what can't be foreseen, such as too little memory, is `notMade`.
 */
export async function prepareExport(id: string, { api }: Store, selectors: Selectors, options: PictureOptions, work: Work): Promise<Prepared> {
  const exporter = EXPORTERS.find((known) => known.id === (id === 'png' || id === 'pdf' ? 'svg' : id));
  if (exporter === undefined) throw new RangeError(`No exporter is called ${id}`);
  try {
    return await (exporter.id === 'svg' ? pictureFile(id, exporter, api.getState(), selectors, options, work) : textFile(exporter, api.getState(), selectors, work));
  } catch {
    return fail('notMade');
  }
}

async function textFile(exporter: Exporter, state: AppState, selectors: Selectors, work: Work): Promise<Prepared> {
  const made = await written(exporter, state, selectors, work);
  if (!made.ok) return made;
  const { blob, stem, notes } = made.value;
  return ok(prepared(`${stem}.${exporter.extension}`, blob, notes));
}

async function pictureFile(id: string, exporter: Exporter, state: AppState, selectors: Selectors, options: PictureOptions, work: Work): Promise<Prepared> {
  const drawn = await drawnOnce(exporter, state, selectors, options);
  if (!drawn.ok) return drawn;
  const { blob: svg, stem, notes, caption } = drawn.value;
  const picture = (extension: string, blob: Blob, more: readonly ExportNote[] = []): Prepared => ok({ ...prepared(`${stem}.${extension}`, blob, [...notes, ...more]), caption });
  if (id === 'svg') return picture('svg', svg);
  const text = await svg.text();
  if (id === 'pdf') return inPdf(text, drawn.value, options, work, picture);
  const raster = await rasterised(text, options.scale, work);
  if (!raster.ok) return raster;
  const png = withPngText(new Uint8Array(await raster.value.blob.arrayBuffer()), 'Description', caption);
  const { reduced, withoutFonts } = raster.value;
  return picture('png', new Blob([png], { type: 'image/png' }), [...(reduced ? ['reduced' as const] : []), ...(withoutFonts && !notes.includes('withoutFonts') ? ['withoutFonts' as const] : [])]);
}

const prepared = (name: string, blob: Blob, notes: readonly ExportNote[]): PreparedFile => ({ name, blob, notes, save: () => saveFile(name, blob) });

/** Its library and its fonts come when a PDF is first asked for. */
async function inPdf(text: string, drawn: Written, { paper }: PictureOptions, work: Work, picture: (extension: string, blob: Blob, more?: readonly ExportNote[]) => Prepared): Promise<Prepared> {
  const { title, caption, language, day } = drawn;
  const part = await Promise.all([import('../platform/pdf/pdf'), import('../platform/pdf/fonts')]).catch(() => null);
  const fonts = part === null ? null : await part[1].fetchPdfFonts();
  if (part === null || fonts === null) return fail('chunkMissing');
  const pdf = await part[0].pdfOf(text, { title, caption, language, day, paper, fonts }, work);
  return pdf.ok ? picture('pdf', new Blob([pdf.value.bytes], { type: 'application/pdf' }), pdf.value.lettersMissing ? ['someLettersMissing'] : []) : pdf;
}

/** What an exporter made of a moment. */
interface Written {
  readonly blob: Blob;
  /** The name of the file without its extension. */
  readonly stem: string;
  readonly notes: readonly ExportNote[];
  readonly title: string;
  /** Of a picture, what it shows in words; else ''. */
  readonly caption: string;
  readonly language: string;
  readonly day: string;
}

interface Drawing {
  /** All that it hangs on besides its scene. */
  readonly of: readonly unknown[];
  readonly made: Promise<Result<Written, ExportFailure>>;
}

/** The last drawing of a scene: preview, SVG, PNG and PDF of one moment are one drawing. */
const drawings = new WeakMap<Scene, Drawing>();

function drawnOnce(exporter: Exporter, state: AppState, selectors: Selectors, options: PictureOptions): Promise<Result<Written, ExportFailure>> {
  const { view: { filters, selection, path, panels }, seen, settings } = state;
  const { paper, extent, caption } = options;
  const scene = selectors.scene(state);
  if (scene === null) return Promise.resolve(fail('nothingToDraw'));
  const of = [selectors.visible(state), selectors.theme(state), settings.language, filters, selection, path, panels.side, extent === 'view' ? seen : null, today(new Date()), paper, extent, caption];
  const last = drawings.get(scene);
  if (last?.of.every((part, place) => Object.is(part, of[place])) === true) return last.made;
  const drawing = { of, made: written(exporter, state, selectors, UNWATCHED, options) };
  drawings.set(scene, drawing);
  // A failure is not kept: the next asking tries again.
  const forget = (): unknown => drawings.get(scene) === drawing && drawings.delete(scene);
  drawing.made.then(({ ok: isMade }) => isMade || forget(), forget);
  return drawing.made;
}

async function written(exporter: Exporter, state: AppState, selectors: Selectors, work: Work, options?: PictureOptions): Promise<Result<Written, ExportFailure>> {
  const gathered = await gather(exporter, state, selectors, options);
  if (!gathered.ok) return gathered;
  const { input, notes } = gathered.value;
  const { meta } = input.dataset;
  const day = input.time.slice(0, 10);
  const file = await blobInSlices(exporter.make(input), exporter.pieces(input), exporter.mime, work);
  if (!file.ok) return file;
  return ok({
    blob: file.value, stem: `edgewise-${meta.slug}-${day}`, notes, title: pick(meta.title, input.lang), language: input.lang, day,
    caption: input.picture === undefined ? '' : captionOf(pictureInput(input)),
  });
}

interface Gathered {
  readonly input: ExportInput;
  readonly notes: readonly ExportNote[];
}

/** All that an exporter may ask for; fails where it is not there yet or can't be had. */
async function gather(exporter: Exporter, state: AppState, selectors: Selectors, options: PictureOptions | undefined): Promise<Result<Gathered, ExportFailure>> {
  const { dataset, view, settings } = state;
  const positions = positionsOf(state);
  const visible = selectors.visible(state);
  const scene = selectors.scene(state);
  if (dataset === null || visible === null) return fail('nothingToDraw');
  const input: ExportInput = {
    dataset, visible, view: savedView(view, positions, dataset), lang: settings.language, theme: selectors.theme(state), time: today(new Date()),
    ...(scene === null ? {} : { scene }),
    ...(positions === null ? {} : { positions }),
  };
  if (exporter.id === 'markdown') return ok({ input: { ...input, report: { filters: view.filters, words: reportWords(settings.language) } }, notes: [] });
  if (exporter.id === 'page') {
    const template = await livingPageTemplate();
    return template === null ? fail('chunkMissing') : ok({ input: { ...input, template }, notes: [] });
  }
  if (options === undefined) return ok({ input, notes: [] });
  if (scene === null) return fail('nothingToDraw');
  const { paper, extent, caption } = options;
  const part = extent === 'view' && state.seen !== null ? sceneWithin(scene, state.seen) : { scene };
  if (part.scene.nodes.length === 0) return fail('nothingToDraw');
  const selected = keyOfSelection(dataset, scene, view.selection);
  const picture = {
    filters: view.filters, selected, trail: trail(dataset, visible, scene, view), trailName: pathName(dataset, visible, view, settings.language),
    words: pictureWords(settings.language), fonts: [], paper, caption, ...('outside' in part ? { outside: part.outside } : {}),
  };
  const drawing = { ...input, scene: part.scene, picture };
  const needed = await inSteps(fontsNeeded(pictureInput(drawing)), () => true);
  if (needed === null) return fail('cancelled');
  const fonts = await pictureFonts(needed);
  return ok({ input: { ...drawing, picture: { ...picture, fonts } }, notes: fonts.length < needed.length ? ['withoutFonts'] : [] });
}

/** 'Path from Kommersant to CIA: 3 links'; '' where no path is shown. */
function pathName(dataset: Dataset, visible: Visible, view: View, language: string): string {
  const shown = shownPath(dataset, visible, view.path);
  if (shown === null) return '';
  const rows = entitiesOfPath(shown);
  const name = (row: number | undefined): string => (row === undefined ? '' : pick(dataset.entities.names[row], language));
  const t = translator(language);
  return t('paths.copied', { from: name(rows[0]), to: name(rows.at(-1)), facts: t('paths.links', { count: shown.hops.length }) });
}
