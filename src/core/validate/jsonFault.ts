/** Where a text stops being JSON: UTF-16 offset, line and column (both from 1), byte offset in UTF-8. */
export interface JsonFault {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly byte: number;
  /** True where the text simply ends too early. */
  readonly truncated: boolean;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** The beginning of a number, as far as it goes. */
const NUMBER_BEGUN = /-?(?:0|[1-9]\d*)?(?:\.\d*)?(?:[eE][+-]?\d*)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS = ['true', 'false', 'null'];

const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? -1;
};

/** End of the string that begins at an offset; where it is broken, the offset of the fault, negated and less one. */
const stringEnd = (text: string, from: number): number => {
  // In slices: one regular expression over megabytes exhausts its stack in some engines.
  let at = from + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (Number.isNaN(unit) || unit < 0x20) return -at - 1;
    if (unit !== 0x5c) {
      at += 1;
      continue;
    }
    const escape = matchAt(STRING, `"${text.slice(at, at + 6)}`, 0) - 1;
    if (escape < 2) return -Math.min(at + 1, text.length) - 1;
    at += text.charAt(at + 1) === 'u' ? 6 : 2;
  }
};

/** End of the scalar at an offset, or the offset of the fault, negated and less one. */
const scalarEnd = (text: string, at: number): number => {
  if (text.charAt(at) === '"') return stringEnd(text, at);
  const word = WORDS.find((candidate) => text.startsWith(candidate, at));
  if (word !== undefined) return at + word.length;
  const cut = WORDS.some((candidate) => candidate.startsWith(text.slice(at)) && at < text.length);
  if (cut) return -text.length - 1;
  const length = matchAt(NUMBER, text, at);
  const begun = matchAt(NUMBER_BEGUN, text, at);
  if (begun > length && at + begun === text.length) return -text.length - 1;
  return length > 0 ? at + length : -at - 1;
};

type Expected = 'value' | 'firstItem' | 'key' | 'firstKey' | 'colon' | 'comma' | 'end';

/** Offset of the first character that no JSON text may have there; the text's length where it ends too early; -1 where it is JSON. */
const faultOffset = (text: string): number => {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  const after = (): Expected => (open.length > 0 ? 'comma' : 'end');
  for (;;) {
    at += matchAt(SPACE, text, at);
    if (at >= text.length) return expected === 'end' ? -1 : text.length;
    const character = text.charAt(at);
    const closes = open.at(-1) === character;
    if (closes && (expected === 'comma' || expected === 'firstItem' || expected === 'firstKey')) {
      open.pop();
      expected = after();
      at += 1;
    } else if (expected === 'comma' && character === ',') {
      expected = open.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && character === ':') {
      expected = 'value';
      at += 1;
    } else if (expected === 'key' || expected === 'firstKey') {
      if (character !== '"') return at;
      const end = stringEnd(text, at);
      if (end < 0) return -end - 1;
      at = end;
      expected = 'colon';
    } else if (expected !== 'value' && expected !== 'firstItem') {
      return at;
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'firstKey' : 'firstItem';
      at += 1;
    } else {
      const end = scalarEnd(text, at);
      if (end < 0) return -end - 1;
      at = end;
      expected = after();
    }
  }
};

const bytesBefore = (text: string, offset: number): number => {
  let bytes = 0;
  for (let at = 0; at < offset; at += 1) {
    const unit = text.charCodeAt(at);
    // Both halves of a surrogate pair make up four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes;
};

/** Finds where a text stops being JSON, the same in every engine (their messages differ); undefined where it is JSON. Linear; never recurses. */
export const jsonFault = (text: string): JsonFault | undefined => {
  const offset = faultOffset(text);
  if (offset < 0) return undefined;
  const lines = text.slice(0, offset).split('\n');
  return {
    offset,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
    byte: bytesBefore(text, offset),
    truncated: offset >= text.length,
  };
};
