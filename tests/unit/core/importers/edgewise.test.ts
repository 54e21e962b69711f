import { describe, expect, it } from 'vitest';
import { loadDataset, transferables } from '../../../../src/core/load';
import { generateDataset } from '../../../support/generateDataset';
import { at, smallFile } from '../columns/smallFile';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const silent = { progress: () => undefined, cancelled: () => false };
const open = (files: Readonly<Record<string, string | Uint8Array>>) =>
  loadDataset(new Map(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content])), silent);

/** The small file with its first text and a translation beside it. */
const apart = (href = 'one.txt'): { readonly file: string; readonly text: string } => {
  const file = smallFile();
  const first = at(file.documents, 0);
  const text = String(first.text);
  delete first.text;
  Object.assign(first, { href, translations: { fr: 'one.fr.json' } });
  return { file: JSON.stringify(file), text };
};

describe('opening files given together', () => {
  it('takes texts and translations from beside the dataset', async () => {
    const { file, text } = apart();
    const opened = await open({ 'one.fr.json': '["a","b","c"]', 'one.txt': text, 'any name.json': file });
    expect(opened.ok && opened.value.report.issues).toEqual([]);
    expect(opened.ok && opened.value.documents.texts[0]).toBe(text);
    expect(opened.ok && opened.value.documents.hrefs[0]).toBe('one.txt');
    expect(opened.ok && opened.value.documents.translations[0]).toEqual({ fr: ['a', 'b', 'c'] });
  });

  it('knows a file by the last part of its name, for dropped files have lost their folders', async () => {
    const { file, text } = apart('texts/one.txt');
    const opened = await open({ 'dataset.json': file, 'one.txt': text, 'one.fr.json': '["a","b","c"]' });
    expect(opened.ok && opened.value.report.issues).toEqual([]);
  });

  it('names the files that were not given, and opens the rest', async () => {
    const opened = await open({ 'dataset.json': apart().file });
    expect(opened.ok && opened.value.report.issues).toEqual([
      { code: 'missingText', severity: 'kept', path: 'documents[0].href', values: { document: 'd1', file: 'one.txt' } },
      { code: 'missingText', severity: 'kept', path: 'documents[0].translations.fr', values: { document: 'd1', file: 'one.fr.json' } },
    ]);
  });

  it.each(['https://evil.example/one.txt', '../one.txt', '/one.txt', 'file:one.txt'])('refuses %j as the name of a text', async (href) => {
    const { file, text } = apart(href);
    const opened = await open({ 'dataset.json': file, [href]: text, 'one.txt': text });
    expect(opened.ok && opened.value.documents.texts[0]).toBeUndefined();
    expect(opened.ok && opened.value.report.issues[0]).toMatchObject({ code: 'badUrl', path: 'documents[0].href', values: { value: href } });
  });

  it('tells which files nothing refers to', async () => {
    const { file, text } = apart();
    const opened = await open({ 'dataset.json': file, 'one.txt': text, 'one.fr.json': '["a","b","c"]', 'notes.txt': 'mine' });
    expect(opened.ok && opened.value.report.issues).toEqual([{ code: 'unusedFile', severity: 'kept', path: 'notes.txt', values: { name: 'notes.txt' } }]);
  });

  it('says which text is in the wrong encoding', async () => {
    const { file } = apart();
    const opened = await open({ 'dataset.json': file, 'one.txt': Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20), 'one.fr.json': '{}' });
    expect(opened.ok && opened.value.report.issues.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['wrongEncoding', 'kept', 'documents[0].href'], ['misalignedTranslation', 'kept', 'documents[0].translations.fr'],
    ]);
  });

  it('does not count the byte order mark of a text', async () => {
    const { file, text } = apart();
    const opened = await open({ 'dataset.json': file, 'one.txt': `\ufeff${text}`, 'one.fr.json': '["a","b","c"]' });
    expect(opened.ok && opened.value.documents.texts[0]).toBe(text);
    expect(opened.ok && opened.value.report.issues).toEqual([]);
  });

  it('fails where nothing can be opened, and says why', async () => {
    const code = async (files: Record<string, string>) => {
      const opened = await open(files);
      return opened.ok ? undefined : opened.error.map((issue) => [issue.code, issue.severity, issue.path]);
    };
    expect(await code({})).toEqual([['unknownFormat', 'error', '']]);
    expect(await code({ 'a.txt': 'words' })).toEqual([['unknownFormat', 'error', 'a.txt']]);
    expect(await code({ 'a.json': '{"format": "other"}' })).toEqual([['notEdgewise', 'error', 'a.json']]);
    expect(await code({ 'a.json': JSON.stringify(smallFile()).slice(0, 900) })).toEqual([['notJson', 'error', 'a.json']]);
    expect(await code({ 'a.json': '{"format": "edgewise/1"}' })).toEqual([['missingKey', 'error', 'documents']]);
  });

  it('refuses more types than a column can number', async () => {
    const entities = Array.from({ length: 65_536 }, (_, place) => ({ id: `e${place}`, type: `t${place}`, name: { en: 'x' } }));
    const opened = await open({ 'a.json': JSON.stringify({ format: 'edgewise/1', documents: [], entities, claims: [] }) });
    expect(opened.ok ? undefined : opened.error.map(({ path }) => path)).toEqual(['entities[65535].type']);
  });
});

describe('a long load', () => {
  const files = new Map([['a.json', encode(JSON.stringify(generateDataset(400, 3000)))]]);

  it('says how far it is, and never goes back', async () => {
    const fractions: number[] = [];
    await loadDataset(files, { progress: (fraction) => fractions.push(fraction), cancelled: () => false });
    expect(fractions.length).toBeGreaterThan(5);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
  });

  it('stops wherever it is cancelled', async () => {
    let asked = 0;
    await loadDataset(files, { progress: () => undefined, cancelled: () => { asked += 1; return false; } });
    expect(asked).toBeGreaterThan(3);
    for (let at = 1; at <= asked; at += 1) {
      let left = at;
      const stopped = await loadDataset(files, { progress: () => undefined, cancelled: () => (left -= 1) <= 0 });
      expect(stopped).toMatchObject({ ok: false, error: [{ code: 'cancelled', severity: 'error' }] });
    }
  });

  it('gives columns that can be handed over without a copy', async () => {
    const opened = await loadDataset(files, silent);
    if (!opened.ok) throw new Error('not opened');
    const claims = opened.value.claims.count;
    const moved = structuredClone(opened.value, { transfer: transferables(opened.value) });
    expect(opened.value.claims.subject.length).toBe(0);
    expect(moved.claims.subject.length).toBe(claims);
    const left = [moved.spans.start, moved.entities.edges.values, moved.communities, moved.documents.publisher, moved.edges.claims.offsets];
    expect(left.every((column) => column.byteLength > 0)).toBe(true);
  });
});
