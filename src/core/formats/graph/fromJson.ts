import type { Scalar } from './graph';

export type JsonObject = Readonly<Record<string, unknown>>;

/** The object that a value is; an empty one where it is none. */
export const objectOf = (value: unknown): JsonObject => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {});

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** An id, which some files write as a number; '' where there is none. */
export const idOf = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const isScalar = (value: unknown): value is Scalar => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A value of an attribute: a list as its items between bars, an object as JSON; undefined for nothing. */
export function scalarOf(value: unknown): Scalar | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (isScalar(value)) return value;
  return Array.isArray(value) && value.every(isScalar) ? value.join(' | ') : JSON.stringify(value);
}

/** Whether a value says nothing. */
export const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
