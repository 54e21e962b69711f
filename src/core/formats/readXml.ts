import { SaxesParser } from 'saxes';
import type { Issue, IssueCode } from '../../model/result';
import type { ImportContext, ImportInput } from '../importers/contract';
import { decodeXml } from './decodeXml';

/** Elements nested deeper than this are in no format that is read here. */
const DEEPEST = 64;

/** As for JSON, in bytes: above this a tab runs out of memory before it is done. */
const LARGEST = 256 * 2 ** 20;

/** How much is read between two questions whether to go on, in UTF-16 units. */
const STRIDE = 2 ** 16;

/** The beginning of an element, by its name without a prefix. */
export interface XmlElement {
  readonly name: string;
  /** The name with its prefix, for people. */
  readonly written: string;
  /** By the names they are written with; without a prototype. */
  readonly attributes: Readonly<Record<string, string>>;
  /** `graph.gexf:12`. */
  readonly path: string;
}

/** What is called while a file is read, in its order. */
export interface XmlHandler {
  readonly open: (element: XmlElement) => void;
  /** `text`: all text of the element itself, without that of the elements in it. */
  readonly close: (name: string, text: string) => void;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML file from end to end, with no tree made of it. Gives back why it can't be read: `tooLarge`, `wrongEncoding`, `doctype`
 * (refused before anything is expanded), `tooDeep` {name, limit} or `notXml` {name, line, column} (from 1); 'cancelled' where it was;
 * undefined where all is well. What was told to the handler before an issue must not be used.
 */
export function readXml(input: ImportInput, context: ImportContext, handler: XmlHandler): readonly Issue[] | 'cancelled' | undefined {
  const { name, bytes } = input;
  const refusal = (code: IssueCode, values: Issue['values']): readonly Issue[] => [{ code, severity: 'error', path: name, values: { name, ...values } }];
  if (context.cancelled()) return 'cancelled';
  if (bytes.length > LARGEST) return refusal('tooLarge', { size: Math.ceil(bytes.length / 2 ** 20), limit: LARGEST / 2 ** 20 });
  const decoded = decodeXml(bytes, name);
  if (!decoded.ok) return decoded.error;

  const parser = new SaxesParser();
  let refused: readonly Issue[] | undefined;
  /** The texts of the open elements. */
  const texts: string[] = [];
  const add = (more: string): void => {
    if (texts.length > 0) texts.push((texts.pop() ?? '') + more);
  };
  parser.on('error', () => {
    refused ??= refusal('notXml', { line: parser.line, column: Math.max(1, parser.column) });
  });
  parser.on('doctype', () => {
    refused ??= refusal('doctype', {});
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name: written, attributes }) => {
    texts.push('');
    if (texts.length > DEEPEST) refused ??= refusal('tooDeep', { limit: DEEPEST });
    if (refused === undefined) handler.open({ name: localName(written), written, attributes, path: `${name}:${parser.line}` });
  });
  parser.on('closetag', ({ name: written }) => {
    const text = texts.pop() ?? '';
    if (refused === undefined) handler.close(localName(written), text);
  });

  for (let at = 0; at < decoded.value.length; at += STRIDE) {
    if (context.cancelled()) return 'cancelled';
    context.progress((0.6 * at) / decoded.value.length, 'read');
    parser.write(decoded.value.slice(at, at + STRIDE));
    if (refused !== undefined) return refused;
  }
  parser.close();
  return refused;
}
