import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import { fail, type Issue, ok, type Result } from '../../../model/result';

/** More pages than this no document has whose sentences a reader looks up. */
const MOST_PAGES = 5000;

export interface PdfText {
  readonly text: string;
  /** Where each page begins and ends, in code points. */
  readonly pages: readonly (readonly [number, number])[];
}

/** The text of a PDF, page by page, in the order in which it is written there. Fails with `notFormat` {name, format, expected} where it can't be read, is locked or holds no text (a scan), `chunkMissing` where the library can't be had. */
export async function pdfText(bytes: Uint8Array, name: string): Promise<Result<PdfText>> {
  const issue: Issue = { code: 'notFormat', severity: 'error', path: name, values: { name, format: 'PDF', expected: '' } };
  const parts = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.mjs')]).catch(() => null);
  if (parts === null) return fail([{ ...issue, code: 'chunkMissing' }]);
  const [{ getDocument }, worker] = parts;
  // The library asks for a worker of its own; this is one already.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker ??= worker;
  const loading = getDocument({ data: bytes.slice(), isEvalSupported: false, useWorkerFetch: false, useSystemFonts: false, disableFontFace: true, stopAtErrors: false, verbosity: 0 });
  try {
    const pdf = await loading.promise;
    if (pdf.numPages > MOST_PAGES) return fail([issue]);
    const pages: (readonly [number, number])[] = [];
    let text = '';
    let points = 0;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const page = `${items.filter((item): item is TextItem => 'str' in item).map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join('').toWellFormed().trim()}\n`;
      const length = [...page].length;
      pages.push([points, points + length]);
      text += page;
      points += length;
    }
    return text.trim() === '' ? fail([issue]) : ok({ text, pages });
  } catch {
    return fail([issue]);
  } finally {
    await loading.destroy().catch(() => undefined);
  }
}
