import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../../src/core/formats/texts/htmlText';
import { pdfText } from '../../../../src/core/formats/texts/pdfText';
import { stemOf } from '../../../../src/core/formats/textNames';
import { loadDataset } from '../../../../src/core/load';
import { wantedTexts } from '../../../../src/core/wantedTexts';
import type { Dataset } from '../../../../src/model/dataset';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

function pdf(...pages: readonly string[]): Uint8Array {
  const file = new jsPDF();
  pages.forEach((text, place) => (place === 0 ? file : file.addPage()).text(text, 20, 20));
  return new Uint8Array(file.output('arraybuffer'));
}

const quote = (document: string, exact: string) => [{ document, exact }];
const dataset = (documents: readonly object[], claims = documents.map((_, place) => ({ id: `c${place}`, subject: 'ada', predicate: 'met', object: 'tom', evidence: quote(`d${place}`, 'Ada met Tom') }))) => JSON.stringify({
  format: 'edgewise/1', documents, predicates: [{ id: 'met', label: { en: 'met' } }],
  entities: [['ada', 'Ada'], ['tom', 'Tom']].map(([id, name = '']) => ({ id, type: 'Person', name: { en: name }, mentions: documents.map((_, place) => ({ document: `d${place}`, exact: name })) })),
  claims,
});

async function open(files: Readonly<Record<string, string | Uint8Array>>): Promise<Dataset> {
  const given = new Map(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? encode(content) : content]));
  const loaded = await loadDataset(given, { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

const checks = ({ claims }: Dataset): readonly number[] => [...claims.check];
const codes = ({ report }: Dataset): readonly string[] => report.issues.map(({ code, path }) => `${code} ${path}`);

describe('the text of a page', () => {
  it('is what a reader sees, a line for each block', () => {
    const page = '<!doctype html><html lang="fr"><head><title> Les\n pourparlers </title><style>p{}</style></head><body><h1>Ada &amp;\u00a0Tom</h1><p>Ada\n  met <b>Tom</b>.<br>They talked.</p><script>alert("x")</script><ul><li>One</li><li>Two</li></ul></body></html>';
    expect(htmlText(page)).toEqual({ text: 'Ada &\u00a0Tom\nAda met Tom.\nThey talked.\nOne\nTwo\n', title: 'Les pourparlers', lang: 'fr' });
  });

  it('is there of broken and hostile pages, too', () => {
    expect(htmlText('<p>Ada <b>met<p>Tom<script>x').text).toBe('Ada met\nTom\n');
    expect(htmlText(`${'<div>'.repeat(50_000)}deep`).text).toBe('deep\n');
    expect(htmlText('</script></style>Ada<svg><text>drawn</text></svg>').text).toBe('Ada\n');
    expect(htmlText('').text).toBe('');
  });
});

describe('the text of a PDF', () => {
  it('keeps its pages, in code points', async () => {
    expect(await pdfText(pdf('Ada met Tom.', 'The talks failed.'), 'a.pdf')).toEqual({ ok: true, value: { text: 'Ada met Tom.\nThe talks failed.\n', pages: [[0, 13], [13, 31]] } });
  });

  it('is refused where there is none', async () => {
    const refused = { ok: false, error: [{ code: 'notFormat', severity: 'error', path: 'a.pdf', values: { name: 'a.pdf', format: 'PDF', expected: '' } }] };
    expect(await pdfText(encode('%PDF-1.4 broken'), 'a.pdf')).toEqual(refused);
    expect(await pdfText(pdf(''), 'a.pdf')).toEqual(refused);
  });
});

describe('texts that are given with a dataset', () => {
  it('go to the documents that are called like them, by title, id or address', async () => {
    const opened = await open({
      'a.json': dataset([{ id: 'd0', title: { en: 'Notes, 1' } }, { id: 'd1' }, { id: 'd2', url: 'https://example.org/news/the-talks.html' }]),
      'texts/notes 1.txt': 'Ada met Tom.', 'D1.pdf': pdf('Ada met Tom.'), 'the-talks.htm': '<p>Ada <i>met</i> Tom.',
    });
    expect(checks(opened)).toEqual([0, 0, 0]);
    expect(codes(opened)).toEqual([]);
    expect(opened.documents.pages.get(1)).toEqual([[0, 13]]);
    expect(wantedTexts(opened)).toEqual([]);
  });

  it('go to the only document without one, whatever they are called', async () => {
    expect(checks(await open({ 'a.json': dataset([{ id: 'd0' }]), 'x.txt': 'Ada met Tom.' }))).toEqual([0]);
  });

  it('are told where they belong to none, or can\u2019t be read', async () => {
    const opened = await open({ 'a.json': dataset([{ id: 'd0' }, { id: 'd1' }]), 'x.txt': 'Ada met Tom.', 'd1.pdf': '%PDF-1.4' });
    expect(codes(opened)).toEqual(expect.arrayContaining(['notFormat d1.pdf', 'unusedFile x.txt']));
    expect(checks(opened)).toEqual([3, 3]);
    expect(wantedTexts(opened)).toEqual([{ name: 'd0', isFile: false, forQuotes: true }, { name: 'd1', isFile: false, forQuotes: true }]);
  });

  it('never replace a text that is there', async () => {
    const opened = await open({ 'a.json': dataset([{ id: 'd0', text: 'Ada met Tom.' }, { id: 'd1', text: 'Nothing.' }]), 'd0.txt': 'Other words.' });
    expect(opened.documents.texts[0]).toBe('Ada met Tom.');
    expect(codes(opened)).toContain('unusedFile d0.txt');
  });
});

it('knows a file by its name without folders, extension and signs', () => {
  expect(['a/Notes, 1.txt', 'notes 1', 'https://example.org/notes-1/', 'NOTES_1.pdf?x=1'].map(stemOf)).toEqual(['notes 1', 'notes 1', 'notes 1', 'notes 1']);
});
