import type { Exporter, ExportInput } from '../core/exporters/contract';
import { EXPORTERS } from '../core/exporters/registry';
import { fontsNeeded, pictureInput } from '../core/exporters/svg';
import { pick } from '../core/localText';
import { entitiesOfPath, shownPath } from '../core/paths/shownPath';
import { trail } from '../core/paths/trail';
import type { Visible } from '../core/visible';
import { translator } from '../i18n/translate';
import type { Dataset } from '../model/dataset';
import type { ExportFailure, ExportNote } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import type { View } from '../model/view';
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

/** Makes the export of an id from what is on the screen now. `png` is the exporter `svg`, painted. */
export async function prepareExport(id: string, { api }: Store, selectors: Selectors): Promise<Prepared> {
  const exporter = EXPORTERS.find((known) => known.id === (id === 'png' ? 'svg' : id));
  if (exporter === undefined) throw new RangeError(`No exporter is called ${id}`);
  const made = await (exporter.id === 'svg' ? drawnOnce(exporter, api.getState(), selectors) : written(exporter, api.getState(), selectors));
  if (!made.ok) return made;
  const { text, stem, notes } = made.value;
  if (id !== 'png') return ok(prepared(`${stem}.${exporter.extension}`, new Blob([text], { type: exporter.mime }), notes));
  const raster = await rasterised(text);
  if (!raster.ok) return raster;
  return ok(prepared(`${stem}.png`, raster.value.blob, raster.value.reduced ? [...notes, 'reduced'] : notes));
}

const prepared = (name: string, blob: Blob, notes: readonly ExportNote[]): PreparedFile => ({ name, blob, notes, save: () => saveFile(name, blob) });

/** What an exporter made of a moment. */
interface Written {
  readonly text: string;
  /** The name of the file without its extension. */
  readonly stem: string;
  readonly notes: readonly ExportNote[];
}

/** The drawings made, by the moment they show: preview, SVG and PNG of one moment are one drawing. */
const drawings = new WeakMap<AppState, Promise<Result<Written, ExportFailure>>>();

function drawnOnce(exporter: Exporter, state: AppState, selectors: Selectors): Promise<Result<Written, ExportFailure>> {
  const begun = drawings.get(state);
  if (begun !== undefined) return begun;
  const drawing = written(exporter, state, selectors);
  drawings.set(state, drawing);
  // A failure is not kept: the next asking tries again.
  drawing.catch(() => drawings.delete(state));
  return drawing;
}

async function written(exporter: Exporter, state: AppState, selectors: Selectors): Promise<Result<Written, ExportFailure>> {
  const gathered = await gather(exporter, state, selectors);
  if (!gathered.ok) return gathered;
  const { input, notes } = gathered.value;
  return ok({ text: exporter.make(input), stem: `edgewise-${input.dataset.meta.slug}-${input.time.slice(0, 10)}`, notes });
}

interface Gathered {
  readonly input: ExportInput;
  readonly notes: readonly ExportNote[];
}

/** All that an exporter may ask for; fails where it is not there yet or can't be had. */
async function gather(exporter: Exporter, state: AppState, selectors: Selectors): Promise<Result<Gathered, ExportFailure>> {
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
  if (exporter.id !== 'svg') return ok({ input, notes: [] });
  if (scene === null) return fail('nothingToDraw');
  const selected = keyOfSelection(dataset, scene, view.selection);
  const picture = { filters: view.filters, selected, trail: trail(dataset, visible, scene, view), trailName: pathName(dataset, visible, view, settings.language), words: pictureWords(settings.language), fonts: [] };
  const needed = fontsNeeded(pictureInput({ ...input, picture }));
  const fonts = await pictureFonts(needed);
  return ok({ input: { ...input, picture: { ...picture, fonts } }, notes: fonts.length < needed.length ? ['withoutFonts'] : [] });
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
