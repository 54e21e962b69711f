/** What a name token of XML may not hold, and what our own escapes look like. */
const FOREIGN = /[^-\w.:\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u3001-\ud7ff]|_(?=x[0-9a-f]+_)/gu;

/** An id as a name token, as GraphML wants it; what does not fit is written as `_x20_`, so that no two ids become one. */
export const xmlId = (id: string): string => id.replace(FOREIGN, (sign) => `_x${(sign.codePointAt(0) ?? 0).toString(16)}_`);
