import { afterEach, expect, it, vi } from 'vitest';
import { fetchPdfFonts } from '../../../src/platform/pdf/fonts';

afterEach(() => vi.unstubAllGlobals());

it('has the fonts of a PDF, or none where one breaks off on the way', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('font')));
  expect(await fetchPdfFonts()).toEqual({ sans: 'Zm9udA==', serif: 'Zm9udA==', serifBold: 'Zm9udA==', serifItalic: 'Zm9udA==' });
  vi.stubGlobal('fetch', () => Promise.resolve({ ok: true, arrayBuffer: () => Promise.reject(new TypeError('network error')) }));
  expect(await fetchPdfFonts()).toBeNull();
});
