import { fold } from '../text/normalise';

/** A piece of a sentence, with its place in UTF-16. `text`: of what is quoted, and of an id, the inside. */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'id' | 'comma' | 'colon';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What closes each opening mark; a closing mark that is written twice stands for itself. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '”': '”', '"': '"', '«': '»', '「': '」' };

const WORD = /[^\s,;،、:“”„"«»「」]+/uy;
const BARE_ID = /[\w.:+-]*[\w+]/uy;

/** What may stand bare in a sentence, as far as signs go. */
export const isBare = (name: string): boolean => !/[,;،、:#“”„"«»「」\n]/u.test(name);

/** A sentence in pieces. Never fails: a quotation mark that nothing closes quotes the rest. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const add = (kind: Token['kind'], start: number, end: number, inside: string): void => {
    tokens.push({ kind, text: inside, start, end });
    at = end;
  };
  while (at < text.length) {
    const sign = text.charAt(at);
    if (/\s/u.test(sign)) at += 1;
    else if (/[,;،、]/u.test(sign)) add('comma', at, at + 1, sign);
    else if (sign === ':') add('colon', at, at + 1, sign);
    else if (sign === '#' && text.charAt(at + 1) === '"') {
      const { inside, end } = quotedAt(text, at + 1, '"');
      add('id', at, end, inside);
    } else if (sign === '#' && matchAt(BARE_ID, text, at + 1) !== '') {
      const id = matchAt(BARE_ID, text, at + 1);
      add('id', at, at + 1 + id.length, id);
    } else if (Object.hasOwn(CLOSING, sign)) {
      const { inside, end } = quotedAt(text, at, CLOSING[sign] ?? sign);
      add('quoted', at, end, inside);
    } else {
      const word = matchAt(WORD, text, at) || sign;
      add('word', at, at + word.length, word);
    }
  }
  return tokens;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function quotedAt(text: string, open: number, closing: string): { readonly inside: string; readonly end: number } {
  let inside = '';
  for (let at = open + 1; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === closing) {
      if (text.charAt(at + 1) !== closing) return { inside, end: at + 1 };
      at += 1;
    }
    inside += sign;
  }
  return { inside, end: text.length };
}

/** Puts a text between quotation marks, so that `tokensOf` gives it back. */
export const quoted = (text: string, [open, close]: readonly [open: string, close: string]): string => {
  const mark = close.trim();
  return `${open}${text.replaceAll(mark, mark + mark)}${close}`;
};

/** An id, so that `tokensOf` gives it back to the letter. */
export const idOf = (value: string): string => (/^[\w.:+-]*[\w+]$/.test(value) ? `#${value}` : `#${quoted(value, ['"', '"'])}`);

/** A name as names are compared. */
export const bareName = (name: string): string => fold(name).trim();
