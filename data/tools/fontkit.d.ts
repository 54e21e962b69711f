// The part of fontkit that our tools use; the package brings no types.
declare module 'fontkit' {
  export interface Font {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }
  export function openSync(path: string): Font;
}
