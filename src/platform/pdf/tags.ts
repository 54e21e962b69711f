import type { jsPDF } from 'jspdf';

/** What jsPDF's types do not tell of its inside. */
interface Inside {
  readonly write: (line: string) => void;
  readonly newObject: () => number;
  readonly events: { readonly subscribe: (event: string, heed: (told: { readonly objId: number }) => void) => void };
}

const inside = (pdf: jsPDF): Inside => pdf.internal as unknown as Inside;

/** A text as PDF writes those of any script. */
const hex = (text: string): string => `<${Array.from({ length: text.length }, (_, unit) => text.charCodeAt(unit).toString(16).padStart(4, '0')).reduce((all, unit) => all + unit, 'feff')}>`;

/** Marks what is drawn as saying a text, whichever letters it is drawn with. */
export function said(pdf: jsPDF, text: string, draw: () => void): void {
  const { write } = inside(pdf);
  write(`/Span <</ActualText ${hex(text)}>> BDC`);
  draw();
  write('EMC');
}

/** What is drawn is a line of text, the figure, or nothing that is read out. */
export type PdfPart = 'P' | 'Figure' | 'Artifact';

/** Parts of the page, in the order in which they are read out. */
export interface PdfTags {
  readonly begin: (part: PdfPart) => void;
  readonly end: () => void;
}

/** Gives a PDF of one page a structure, in which the figure has its alternative text: without one, a screen reader finds loose words. */
export function createTags(pdf: jsPDF, alternative: string): PdfTags {
  const { write, newObject, events } = inside(pdf);
  const parts: PdfPart[] = [];
  let page = 0;
  let root = 0;
  events.subscribe('putPage', (told) => {
    page = told.objId;
    write('/StructParents 0 /Tabs /S');
  });
  events.subscribe('postPutResources', () => {
    const object = (line: string): void => {
      write(line);
      write('endobj');
    };
    root = newObject();
    const [whole, first] = [root + 1, root + 2];
    const numbers = parts.map((_, place) => `${first + place} 0 R`).join(' ');
    object(`<</Type /StructTreeRoot /K ${whole} 0 R /ParentTree <</Nums [0 [${numbers}]]>> /ParentTreeNextKey 1>>`);
    newObject();
    object(`<</Type /StructElem /S /Document /P ${root} 0 R /K [${numbers}]>>`);
    parts.forEach((kind, place) => {
      newObject();
      object(`<</Type /StructElem /S /${kind} /P ${whole} 0 R /Pg ${page} 0 R /K ${place}${kind === 'Figure' ? ` /Alt ${hex(alternative)}` : ''}>>`);
    });
  });
  events.subscribe('putCatalog', () => write(`/MarkInfo <</Marked true>> /StructTreeRoot ${root} 0 R`));
  return {
    begin: (part) => {
      if (part === 'Artifact') return write('/Artifact BMC');
      write(`/${part} <</MCID ${parts.length}>> BDC`);
      parts.push(part);
    },
    end: () => write('EMC'),
  };
}
