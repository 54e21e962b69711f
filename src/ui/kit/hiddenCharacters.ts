/** Controls and format characters, which can turn a text around or hide in it; joiners and soft hyphens are part of writing. */
export const HIDDEN = /((?![\t\n\r\u00ad\u200c\u200d])[\p{Cc}\p{Cf}])/u;

const EVERY = new RegExp(HIDDEN.source, 'gu');

export const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A text for where there are letters alone, as in a tooltip of the browser: what would be invisible stands in it as its code. */
export const withCodes = (text: string): string => text.replace(EVERY, (character) => `[${codeOf(character)}]`);
