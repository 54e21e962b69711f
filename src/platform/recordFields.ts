/** What fields of a record may hold: what is stored is hostile until read. */

const FILE = /^[a-z0-9-]{1,120}\.json$/;
const HASH = /^[0-9a-f]{64}$/;
const LONGEST_TEXT = 1000;
/** No content is larger: a record that says so is damaged. */
const MOST_BYTES = 2 ** 30;

/** A text that can be read again: what is too long is cut. */
export const cut = (text: string): string => text.slice(0, LONGEST_TEXT).toWellFormed();

export const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
export const isMoment = (value: unknown): value is string => isText(value) && !Number.isNaN(Date.parse(value));
export const isFileName = (value: unknown): value is string => isText(value) && FILE.test(value);
export const isHash = (value: unknown): value is string => isText(value) && HASH.test(value);
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
export const isSize = (value: unknown): value is number => isCount(value) && value <= MOST_BYTES;
export const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> => value instanceof Uint8Array && value.buffer instanceof ArrayBuffer;
