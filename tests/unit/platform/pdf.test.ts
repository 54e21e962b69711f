import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { PictureInput } from '../../../src/core/picture/contract';
import { pdfPage } from '../../../src/platform/pdf/page';
import { pdfOf } from '../../../src/platform/pdf/pdf';
import { pictureOf, pictureText } from '../../support/pictureOf';
import { talks } from '../../support/talks';

const font = (face: string): string => readFileSync(join(import.meta.dirname, `../../../src/platform/pdf/fonts/${face}.ttf`)).toString('base64');
const fonts = { sans: font('sans'), serif: font('serif'), serifBold: font('serifBold'), serifItalic: font('serifItalic') };

async function made(own: Partial<PictureInput> = {}, wanted = (): boolean => true) {
  const progress = vi.fn();
  const svg = pictureText(pictureOf(talks(), {}, 'en', own));
  const pdf = await pdfOf(svg, { title: 'Who met whom', caption: 'A feud', language: 'en', day: '2026-11-25', paper: own.paper ?? 'screen', fonts }, { progress, wanted });
  return { pdf, progress };
}

/** All that its streams draw and say. */
function inside(bytes: ArrayBuffer): string {
  const file = Buffer.from(bytes).toString('latin1');
  return [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  }).join('\n');
}

describe('a picture as PDF', () => {
  it('says title and caption of itself, and holds its fonts', async () => {
    const { pdf } = await made();
    if (!pdf.ok) throw new Error(pdf.error);
    const file = Buffer.from(pdf.value.bytes).toString('latin1');
    expect(file).toContain('/Title (Who met whom)');
    expect(file).toContain('/Subject (A feud)');
    expect(file.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(pdf.value.lettersMissing).toBe(false);
  });

  it('is the same file for the same picture', async () => {
    const [one, other] = [(await made()).pdf, (await made()).pdf];
    if (!one.ok || !other.ok) throw new Error('No file');
    expect(Buffer.from(one.value.bytes).equals(Buffer.from(other.value.bytes))).toBe(true);
  });

  it('draws with letters of Latin, Greek and Cyrillic, and says where it has none', async () => {
    const known = await made({ caption: 'Ğül Été Путин Αθήνα' });
    const unknown = await made({ caption: '中文 שלום' });
    if (!known.pdf.ok || !unknown.pdf.ok) throw new Error('No file');
    expect(known.pdf.value.lettersMissing).toBe(false);
    expect(unknown.pdf.value.lettersMissing).toBe(true);
    // What it can't draw can still be copied and read out.
    expect(inside(unknown.pdf.value.bytes)).toContain('/ActualText <feff4e2d65870020');
  });

  it('does not say twice what it draws with a ground around it', async () => {
    const { pdf } = await made();
    if (!pdf.ok) throw new Error(pdf.error);
    const content = inside(pdf.value.bytes);
    const silent = content.match(/\/ActualText <feff>/g)?.length ?? 0;
    expect(silent).toBeGreaterThanOrEqual(talks().entities.count);
    expect(content.match(/1 Tr\b/g)).toHaveLength(silent);
  });

  it('has its parts in order, and on the figure the alternative text', async () => {
    const { pdf } = await made();
    if (!pdf.ok) throw new Error(pdf.error);
    const file = Buffer.from(pdf.value.bytes).toString('latin1');
    const kinds = [...file.matchAll(/\/StructElem \/S \/(\w+)/g)].map(([, kind]) => kind);
    // A line each of title, counts, checks and filter stands before it.
    expect(kinds.slice(0, 7)).toEqual(['Document', 'P', 'P', 'P', 'P', 'Figure', 'P']);
    expect(kinds.filter((kind) => kind === 'Figure')).toHaveLength(1);
    // 'A feud', each letter in four digits.
    expect(file).toMatch(/\/S \/Figure .*\/K 4 \/Alt <feff004100200066006500750064>/);
    const content = inside(pdf.value.bytes);
    expect(content.match(/B[DM]C/g)).toHaveLength(content.match(/EMC/g)?.length ?? 0);
    expect(content.match(/MCID/g)).toHaveLength(kinds.length - 1);
  });

  it('tells how far it is, and stops when nobody wants it any more', async () => {
    const { progress } = await made();
    expect(progress).toHaveBeenCalled();
    const given = await made({}, () => false);
    expect(given.pdf).toEqual({ ok: false, error: 'cancelled' });
  });
});

describe('the page of a PDF', () => {
  it('is as large as the picture on a screen', () => {
    expect(pdfPage(1000, 400, 'screen')).toEqual({ width: 750, height: 300, scale: 0.75, left: 0, top: 0 });
    expect(pdfPage(40_000, 400, 'screen').width).toBe(14_400);
  });

  it.each([[900, 1200, 595.28, 841.89], [1200, 900, 841.89, 595.28], [3000, 2000, 1190.55, 841.89]])('prints %i × %i on a sheet that holds it', (width, height, pageWidth, pageHeight) => {
    const page = pdfPage(width, height, 'print');
    expect([page.width, page.height]).toEqual([pageWidth, pageHeight]);
    expect(page.left).toBeGreaterThan(10);
    expect(page.left + width * page.scale).toBeLessThan(pageWidth - 10);
    expect(page.top + height * page.scale).toBeLessThan(pageHeight - 10);
  });
});
