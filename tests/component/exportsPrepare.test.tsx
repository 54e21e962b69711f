import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareExport } from '../../src/app/prepareExport';
import { jsonExporter } from '../../src/core/exporters/json';
import { svgExporter } from '../../src/core/exporters/svg';
import { PLAIN_PICTURE, type PictureOptions } from '../../src/model/picture';
import { fail, ok } from '../../src/model/result';
import { createSelectors } from '../../src/store/selectors';
import { createAppStore } from '../../src/store/store';
import { talks } from '../support/talks';

const platform = vi.hoisted(() => ({ rasterised: vi.fn(), saveFile: vi.fn() }));
vi.mock('../../src/platform/raster', () => ({ rasterised: platform.rasterised }));
vi.mock('../../src/platform/saveFile', () => ({ saveFile: platform.saveFile }));
vi.mock('../../src/app/pictureFonts', () => ({ pictureFonts: () => Promise.resolve([]) }));

function opened() {
  const store = createAppStore({ language: 'en', theme: 'light', singleKeys: true }, false);
  const dataset = talks();
  store.actions.openDataset(dataset, null, { stress: { entities: new Float64Array(2 * dataset.entities.count), groups: new Float64Array() } });
  const selectors = createSelectors(() => null);
  const work = { progress: vi.fn(), wanted: () => true };
  return { store, work, prepare: (id: string, own: Partial<PictureOptions> = {}) => prepareExport(id, store, selectors, { ...PLAIN_PICTURE, ...own }, work) };
}

beforeEach(() => {
  vi.restoreAllMocks();
  platform.rasterised.mockReset().mockResolvedValue(ok({ blob: new Blob(['pixels']), reduced: false, withoutFonts: false }));
  platform.saveFile.mockReset().mockReturnValue(ok(null));
});

describe('prepareExport', () => {
  it('makes no picture where nothing is drawn', async () => {
    const { prepare, store } = opened();
    store.actions.setFilters({ text: { include: [], exclude: [], mode: 'any', query: 'nobody says this' } });
    for (const id of ['svg', 'png', 'pdf']) expect(await prepare(id)).toEqual(fail('nothingToDraw'));
  });

  it('draws once for the preview, the SVG and the PNG of one moment', async () => {
    const make = vi.spyOn(svgExporter, 'make');
    const { prepare, store } = opened();
    const [svg, png] = await Promise.all([prepare('svg'), prepare('png')]);
    await prepare('svg');
    expect(make).toHaveBeenCalledOnce();
    expect(svg.ok && (await svg.value.blob.text())).toBe(platform.rasterised.mock.lastCall?.[0]);
    expect(png.ok && png.value.name).toMatch(/^edgewise-.*\.png$/);
    store.actions.select({ kind: 'entity', id: 'anna' });
    await prepare('svg');
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('draws nothing anew for what no picture shows', async () => {
    const make = vi.spyOn(svgExporter, 'make');
    const { prepare, store } = opened();
    await prepare('svg');
    store.actions.notify('copied');
    store.actions.moveCamera({ x: 1, y: 2, zoom: 3 });
    store.actions.see({ left: 0, right: 9, top: 0, bottom: 9 });
    await prepare('svg');
    expect(make).toHaveBeenCalledOnce();
    store.actions.setSettings({ theme: 'dark' });
    await prepare('svg');
    store.actions.setSettings({ language: 'fr' });
    await prepare('svg');
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('tells how far a text is, and stops when nobody wants it any more', async () => {
    const made = vi.spyOn(jsonExporter, 'make').mockImplementation(function* () {
      for (let piece = 0; piece < 100; piece++) yield `${piece}\n`;
    });
    // Each piece takes as long as a slice has.
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
    vi.spyOn(jsonExporter, 'pieces').mockReturnValue(100);
    const { store, work } = opened();
    const told: number[] = [];
    const json = await prepareExport('json', store, createSelectors(() => null), PLAIN_PICTURE, { ...work, progress: (fraction) => told.push(fraction), wanted: () => told.length < 3 });
    expect(json).toEqual(fail('cancelled'));
    expect(made).toHaveBeenCalledOnce();
    expect(told).toEqual([0.01, 0.02, 0.03]);
  });

  it('draws anew for another ground, extent or caption, and not for another resolution', async () => {
    const make = vi.spyOn(svgExporter, 'make');
    const { prepare } = opened();
    await prepare('svg');
    await prepare('png', { scale: 4 });
    expect(make).toHaveBeenCalledOnce();
    expect(platform.rasterised.mock.lastCall?.[1]).toBe(4);
    for (const own of [{ paper: 'print' }, { extent: 'view' }, { caption: 'Mine' }] as const) await prepare('svg', own);
    expect(make).toHaveBeenCalledTimes(4);
  });

  it('leaves out what the canvas does not show, and says how much', async () => {
    const { prepare, store } = opened();
    const drawn = async (): Promise<string> => {
      const svg = await prepare('svg', { extent: 'view' });
      return svg.ok ? svg.value.blob.text() : '';
    };
    // Where there is no canvas, all of it.
    expect(await drawn()).not.toContain('Outside this view');
    store.actions.moveEntity('anna', [900, 900]);
    store.actions.see({ left: 800, right: 1000, top: 800, bottom: 1000 });
    expect((await drawn()).match(/data-node/g)).toHaveLength(1);
    expect(await drawn()).toContain('Outside this view: 4 entities');
  });

  it('writes the caption, the app’s or the reader’s, into picture and file', async () => {
    const { prepare } = opened();
    const own = await prepare('svg', { caption: ' A <b>feud</b> ' });
    const plain = await prepare('svg');
    if (!own.ok || !plain.ok) throw new Error('No picture');
    expect(own.value.caption).toBe('A <b>feud</b>');
    expect(await own.value.blob.text()).toContain('<desc id="description">A &lt;b&gt;feud&lt;/b&gt;</desc>');
    expect(plain.value.caption).toBe('Who met whom: 6 of 6 claims about 5 entities. Most links: Anna Berg, Carl Dahl, and Oslo. 4 in the text, 1 partly, 1 not found. No filter.');
  });

  it('keeps no failure: the next asking draws again', async () => {
    const make = vi.spyOn(svgExporter, 'make').mockImplementationOnce(() => {
      throw new RangeError('Invalid string length');
    });
    const { prepare } = opened();
    expect(await prepare('svg')).toEqual(fail('notMade'));
    expect((await prepare('svg')).ok).toBe(true);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('saves the file that it made', async () => {
    const { prepare } = opened();
    const json = await prepare('json');
    if (!json.ok) throw new Error(json.error);
    expect(json.value.save()).toEqual(ok(null));
    expect(platform.saveFile).toHaveBeenCalledExactlyOnceWith(json.value.name, json.value.blob);
  });

  it('writes a report of what the filters leave, and names them, in the words of the reader', async () => {
    const { prepare, store } = opened();
    store.actions.setFilters({ stance: { include: ['denied'], exclude: [], mode: 'any', query: '' } });
    const report = await prepare('markdown');
    if (!report.ok) throw new Error(report.error);
    expect(report.value.name).toMatch(/^edgewise-who-met-whom-\d{4}-\d\d-\d\d\.md$/);
    const text = await report.value.blob.text();
    expect(text).toContain('1 of 6 claims');
    expect(text).toContain('How it is told: Denied');
    expect(text.match(/^> /gm)).toHaveLength(1);
  });
});
