import { fail, ok, type Result } from '../../model/result';
import { decodeText } from '../validate/decodeText';

// Core has the types of the language alone; every browser, worker and Node has this class.
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** Where a declaration ends at the latest, in bytes. */
const HEAD = 256;

const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/** The encoding an XML file is in, by its byte order mark or its declaration. */
const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const declared = DECLARED.exec(String.fromCharCode(...bytes.subarray(0, HEAD)))?.[1]?.toLowerCase() ?? 'utf-8';
  // Where the declaration can be read byte by byte, it is no UTF-16, whatever it says.
  return /^(utf-?8|utf-?16.*|us-ascii)$/.test(declared) ? 'utf-8' : declared;
};

/** Reads the text of an XML file in the encoding it declares, or else in UTF-8. Fails with `wrongEncoding` {name, encoding, byte}. */
export const decodeXml = (bytes: Uint8Array, name: string): Result<string> => {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-8') return decodeText(bytes, name);
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return fail([{ code: 'wrongEncoding', severity: 'error', path: name, values: { name, encoding: encoding.toUpperCase(), byte: 0 } }]);
  }
};
