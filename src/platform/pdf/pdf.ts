import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { GState, jsPDF } from 'jspdf';
import { type Matrix, pathSteps, type PictureMark, pictureSize, readPicture } from '../../core/picture/readPicture';
import type { ExportFailure, Work } from '../../model/ports';
import type { Paper } from '../../model/picture';
import { fail, ok, type Result } from '../../model/result';
import { breath } from '../breath';
import { addFonts, faceOf, type PdfFonts, settable } from './fonts';
import { pdfPage } from './page';
import { createTags, type PdfPart, said } from './tags';

/** What a PDF says of itself, besides its picture. */
interface PdfFacts {
  readonly title: string;
  readonly caption: string;
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly paper: Paper;
  readonly fonts: PdfFonts;
}

interface Pdf {
  readonly bytes: ArrayBuffer;
  /** True where some letters are in none of the fonts. */
  readonly lettersMissing: boolean;
}

/** So many marks are drawn between two breaths. */
const STEP = 150;

/**
 * A drawing of ours as a PDF of one page: lines are lines, and text is text. The drawing is read mark by mark rather than by
 * svg2pdf.js, which lays it in the document to measure it, all at once, and paints the ground around letters over them.
 */
export async function pdfOf(svg: string, facts: PdfFacts, { progress, wanted }: Work): Promise<Result<Pdf, ExportFailure>> {
  const { width, height } = pictureSize(svg);
  const page = pdfPage(width, height, facts.paper);
  const pdf = new jsPDF({ unit: 'pt', format: [page.width, page.height], orientation: page.width > page.height ? 'landscape' : 'portrait', compress: true, putOnlyUsedFonts: true, floatPrecision: 3 });
  pdf.setProperties({ title: facts.title, subject: facts.caption, creator: 'Edgewise' });
  pdf.setLanguage(facts.language as Parameters<jsPDF['setLanguage']>[0]);
  pdf.setCreationDate(`D:${facts.day.replaceAll('-', '')}000000+00'00'`);
  // By chance, it would be another file each time.
  pdf.setFileId(bytesToHex(sha256(utf8ToBytes(svg + facts.caption))).slice(0, 32));
  pdf.setDisplayMode('fullpage');
  addFonts(pdf, facts.fonts);
  const pen = createPdfPen(pdf);
  const ground: Matrix = [page.scale, 0, 0, page.scale, page.left, page.top];
  const marks = readPicture(svg);
  const tags = createTags(pdf, facts.caption);
  for (const [place, mark] of marks.entries()) {
    const [part, before] = [partOf(mark), place === 0 ? null : partOf(marks[place - 1]!)];
    if (part !== before || part === 'P') {
      if (before !== null) tags.end();
      tags.begin(part);
    }
    pdf.advancedAPI(() => pen.draw(mark, ground));
    if (place % STEP > 0) continue;
    progress((place / marks.length) * 0.9);
    await breath();
    if (!wanted()) return fail('cancelled');
  }
  if (marks.length > 0) tags.end();
  return ok({ bytes: pdf.output('arraybuffer'), lettersMissing: pen.lettersMissing() });
}

const partOf = ({ part, name }: PictureMark): PdfPart => (part === 'graph' ? 'Figure' : name === 'text' ? 'P' : 'Artifact');

interface PdfPen {
  readonly draw: (mark: PictureMark, ground: Matrix) => void;
  readonly lettersMissing: () => boolean;
}

function createPdfPen(pdf: jsPDF): PdfPen {
  let lettersMissing = false;

  const drawPath = ({ values }: PictureMark): void => {
    // Of ours, what has no fill is a line.
    const { fill = 'none', stroke = 'none' } = values;
    const filled = fill !== 'none';
    const steps = pathSteps(values.d ?? '');
    const trace = (): void => {
      pdf.path(steps.map((step) => (step.to === 'close' ? { op: 'h' } : { op: step.to === 'move' ? 'm' : step.to === 'line' ? 'l' : 'c', c: [...step.at] })));
    };
    if (values['fill-opacity'] !== undefined || values['stroke-opacity'] !== undefined) {
      const opacity = { opacity: Number(values['fill-opacity'] ?? 1), 'stroke-opacity': Number(values['stroke-opacity'] ?? 1) };
      // Its types name the class where its settings are meant.
      // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment
      pdf.setGState(new GState(opacity));
    }
    const stroked = stroke !== 'none';
    if (stroked) {
      pdf.setDrawColor(stroke);
      pdf.setLineWidth(Number(values['stroke-width'] ?? 1));
      pdf.setLineDashPattern(values['stroke-dasharray']?.split(' ').map(Number) ?? [], 0);
    }
    if (filled) pdf.setFillColor(fill);
    // The ground around a mark lies under it.
    if (stroked && values['paint-order'] === 'stroke') {
      trace();
      pdf.stroke();
    }
    trace();
    if (filled && stroked && values['paint-order'] !== 'stroke') pdf.fillStroke();
    else if (filled) pdf.fill();
    else pdf.stroke();
  };

  const drawText = ({ values, text }: PictureMark): void => {
    pdf.setFont(faceOf(values), 'normal');
    pdf.setFontSize(Number(values['font-size'] ?? 12));
    const metadata = (pdf.getFont() as unknown as { metadata: { characterToGlyph: (code: number) => number } }).metadata;
    const set = settable(text, (code) => code <= 0xffff && metadata.characterToGlyph(code) > 0);
    if (set.missing) lettersMissing = true;
    const place = [Number(values.x ?? 0), Number(values.y ?? 0)] as const;
    const align = values['text-anchor'] === 'middle' ? 'center' : 'left';
    if (values.stroke !== undefined) {
      pdf.setDrawColor(values.stroke);
      pdf.setLineWidth(Number(values['stroke-width'] ?? 1));
      pdf.setLineJoin('round');
      // Said once, though it is drawn twice: whoever reads or copies the text finds nothing in its ground.
      said(pdf, '', () => pdf.text(set.text, ...place, { align, renderingMode: 'stroke' }));
    }
    pdf.setTextColor(values.fill ?? '#000000');
    if (set.missing) said(pdf, text, () => pdf.text(set.text, ...place, { align, renderingMode: 'fill' }));
    else pdf.text(set.text, ...place, { align, renderingMode: 'fill' });
  };

  return {
    draw: (mark, ground) => {
      const { name, values, matrix } = mark;
      pdf.saveGraphicsState();
      pdf.setCurrentTransformationMatrix(pdf.Matrix(...ground));
      pdf.setCurrentTransformationMatrix(pdf.Matrix(...matrix));
      if (name === 'rect') {
        pdf.setFillColor(values.fill ?? '#FFFFFF');
        pdf.rect(0, 0, Number(values.width), Number(values.height), 'F');
      } else if (name === 'path') drawPath(mark);
      else if (mark.text.trim() !== '') drawText(mark);
      pdf.restoreGraphicsState();
    },
    lettersMissing: () => lettersMissing,
  };
}
