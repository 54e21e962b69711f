import { beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareExport } from '../../src/app/prepareExport';
import { svgExporter } from '../../src/core/exporters/svg';
import { ok } from '../../src/model/result';
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
  return { store, prepare: (id: string) => prepareExport(id, store, selectors) };
}

beforeEach(() => {
  vi.restoreAllMocks();
  platform.rasterised.mockReset().mockResolvedValue(ok({ blob: new Blob(['pixels']), reduced: false }));
  platform.saveFile.mockReset().mockReturnValue(ok(null));
});

describe('prepareExport', () => {
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

  it('keeps no failure: the next asking draws again', async () => {
    const make = vi.spyOn(svgExporter, 'make').mockImplementationOnce(() => {
      throw new RangeError('Invalid string length');
    });
    const { prepare } = opened();
    await expect(prepare('svg')).rejects.toThrow(RangeError);
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
