import type { Exporter, ExportInput } from '../core/exporters/contract';
import { EXPORTERS } from '../core/exporters/registry';
import { fontsNeeded, pictureInput } from '../core/exporters/svg';
import type { ExportFailure, ExportNote } from '../model/ports';
import { fail, ok, type Result } from '../model/result';
import { rasterised } from '../platform/raster';
import { saveFile } from '../platform/saveFile';
import type { Selectors } from '../store/selectors';
import type { AppState } from '../store/state';
import type { Store } from '../store/store';
import { savedView } from '../store/viewCodec';
import { keyOfSelection } from '../ui/graph/sceneKey';
import type { PreparedFile } from '../ui/kit/AppContext';
import { pictureFonts } from './pictureFonts';
import { pictureWords } from './pictureWords';

type Prepared = Result<PreparedFile, ExportFailure>;

/** Makes the export of an id from what is on the screen now. `png` is the exporter `svg`, painted. */
export async function prepareExport(id: string, { api }: Store, selectors: Selectors): Promise<Prepared> {
  const exporter = EXPORTERS.find((known) => known.id === (id === 'png' ? 'svg' : id));
  if (exporter === undefined) throw new RangeError(`No exporter is called ${id}`);
  const { input, notes } = await gathered(exporter, api.getState(), selectors);
  if (input === null) return fail('nothingToDraw');
  const text = exporter.make(input);
  const name = (extension: string): string => `edgewise-${input.dataset.meta.slug}-${input.time.slice(0, 10)}.${extension}`;
  if (id !== 'png') return ok({ name: name(exporter.extension), blob: new Blob([text], { type: exporter.mime }), notes });
  const raster = await rasterised(text);
  if (!raster.ok) return raster;
  return ok({ name: name('png'), blob: raster.value.blob, notes: raster.value.reduced ? [...notes, 'reduced'] : notes });
}

/** Makes an export and hands it to the browser's downloads. */
export async function exportAs(id: string, store: Store, selectors: Selectors): Promise<Result<string, ExportFailure>> {
  const prepared = await prepareExport(id, store, selectors);
  if (!prepared.ok) return prepared;
  const saved = saveFile(prepared.value.name, prepared.value.blob);
  return saved.ok ? ok(prepared.value.name) : saved;
}

interface Gathered {
  /** Null where what the exporter needs is not there yet. */
  readonly input: ExportInput | null;
  readonly notes: readonly ExportNote[];
}

async function gathered(exporter: Exporter, state: AppState, selectors: Selectors): Promise<Gathered> {
  const { dataset, view, positions, settings } = state;
  const visible = selectors.visible(state);
  const scene = selectors.scene(state);
  if (dataset === null || visible === null) return { input: null, notes: [] };
  const input: ExportInput = {
    dataset, visible, view: savedView(view, positions, dataset), lang: settings.language, theme: selectors.theme(state), time: today(new Date()),
    ...(scene === null ? {} : { scene }),
    ...(positions === null ? {} : { positions }),
  };
  if (exporter.id !== 'svg') return { input, notes: [] };
  if (scene === null) return { input: null, notes: [] };
  const selected = keyOfSelection(dataset, scene, view.selection);
  const picture = { filters: view.filters, selected, words: pictureWords(settings.language), fonts: [] };
  const needed = fontsNeeded(pictureInput({ ...input, picture }));
  const fonts = await pictureFonts(needed);
  return { input: { ...input, picture: { ...picture, fonts } }, notes: fonts.length < needed.length ? ['withoutFonts'] : [] };
}

/** The day where the reader is, as `YYYY-MM-DD`. */
const today = (now: Date): string => new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
