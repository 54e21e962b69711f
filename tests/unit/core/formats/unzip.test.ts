import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { unzip } from '../../../../src/core/formats/unzip';
import { loadDataset } from '../../../../src/core/load';
import { importCases } from '../../../support/importCases';

const watched = { progress: () => undefined, cancelled: () => false };

it('opens a dataset with its texts from an archive, in any folder of it, without what systems add', async () => {
  const [beside] = importCases('edgewise');
  const packed = zipSync({
    ...Object.fromEntries([...(beside?.files ?? [])].map(([name, bytes]) => [`run/${name}`, bytes])),
    '__MACOSX/run/._dataset.json': strToU8('x'), 'run/.DS_Store': strToU8('x'),
  });
  const opened = await loadDataset(new Map([['run.zip', packed]]), watched);
  expect(opened.ok && opened.value.report).toMatchObject({ issues: [], detected: { file: 'run/dataset.json', format: 'edgewise' } });
  expect(opened.ok && opened.value.documents.texts[0]).toContain('Ada Lane met Tom Reed');
});

it('refuses an archive that would fill the memory, before it does', () => {
  const bomb = zipSync({ 'a.txt': new Uint8Array(4 * 2 ** 20) });
  expect(unzip(bomb, 'bomb.zip')).toEqual({ ok: false, error: [{ code: 'zipBomb', severity: 'error', path: 'bomb.zip', values: { name: 'bomb.zip', limit: 1024 } }] });
});

it('refuses one that says it holds less than it does more than a gigabyte', () => {
  const many = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`${at}.bin`, Uint8Array.from({ length: 100 }, (__, byte) => byte)])));
  const view = new DataView(many.buffer, many.byteOffset);
  for (let at = 0; at < many.length - 28; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 20, 2 ** 24, true);
    view.setUint32(at + 24, 2 ** 27, true);
  }
  expect(unzip(many, 'a.zip')).toMatchObject({ ok: false, error: [{ code: 'zipBomb' }] });
});

it('never throws, wherever an archive is cut off or changed', () => {
  const whole = zipSync({ 'a/b.txt': strToU8('words'.repeat(20)), 'c.json': [strToU8('{}'), { level: 0 }] });
  for (let end = 0; end < whole.length - 22; end += 1) expect(unzip(whole.subarray(0, end), 'a.zip').ok).toBe(false);
  for (let at = 0; at < whole.length; at += 1) {
    for (const mask of [1, 128, 255]) {
      const changed = whole.slice();
      changed[at]! ^= mask;
      const opened = unzip(changed, 'a.zip');
      if (!opened.ok) expect(opened.error).toHaveLength(1);
    }
  }
});

it('says that an archive holds nothing it can read, by the name of the archive', async () => {
  const packed = zipSync({ 'word/document.bin': strToU8('x') });
  expect(await loadDataset(new Map([['letter.docx', packed]]), watched)).toMatchObject({ ok: false, error: [{ code: 'unknownFormat', values: { name: 'letter.docx' } }] });
});
