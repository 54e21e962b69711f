import type { Scalar } from './graph';

const NUMBER = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const NUMERIC = /^(?:int|integer|long|short|byte|float|double|decimal|biginteger|bigdecimal)$/;

/** A number written in a file; NaN where it is none, or more than a number can hold. */
export const numberOf = (text: string): number => (NUMBER.test(text.trim()) && Number.isFinite(Number(text)) ? Number(text) : NaN);

/** A value as its declared type has it; the text itself where it is not of that type, or would lose digits. */
export function typed(text: string, type: string): Scalar {
  const kind = type.toLowerCase();
  const trimmed = text.trim();
  if (kind === 'boolean' && /^(true|false|0|1)$/i.test(trimmed)) return /^(true|1)$/i.test(trimmed);
  if (!NUMERIC.test(kind)) return text;
  const number = numberOf(trimmed);
  return Number.isNaN(number) || (Number.isInteger(number) && !Number.isSafeInteger(number)) ? text : number;
}
