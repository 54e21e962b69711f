import { ok, type Result } from '../../../model/result';
import { decodeText } from '../../validate/decodeText';
import { htmlText } from './htmlText';
import { pdfText } from './pdfText';

/** The text of a document, and what its file says of it. */
export interface ReadText {
  readonly text: string;
  /** Where each page begins and ends, in code points. */
  readonly pages?: readonly (readonly [number, number])[];
  /** BCP 47 tag. */
  readonly lang?: string;
}

const isPdf = (bytes: Uint8Array): boolean => bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46;

const isHtml = (name: string, text: string): boolean => /\.x?html?$/i.test(name) || /^\s*<(!doctype html|html)/i.test(text.slice(0, 200));

/** Reads a plain text, an HTML page or a PDF. Fails as `decodeText` and `pdfText` do. */
export async function readText(bytes: Uint8Array, name: string): Promise<Result<ReadText>> {
  if (isPdf(bytes)) return pdfText(bytes, name);
  const decoded = decodeText(bytes, name);
  if (!decoded.ok || !isHtml(name, decoded.value)) return decoded.ok ? ok({ text: decoded.value }) : decoded;
  const { text, lang } = htmlText(decoded.value);
  return ok({ text, ...(lang === '' ? {} : { lang }) });
}
