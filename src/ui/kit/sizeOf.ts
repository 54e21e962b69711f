interface Size {
  readonly number: number;
  readonly unit: 'kilo' | 'mega' | 'other';
}

/** Bytes as the message `exports.bytes` says them. */
export function sizeOf(bytes: number): Size {
  if (bytes >= 999_500) return { number: Math.round(bytes / 100_000) / 10, unit: 'mega' };
  return bytes >= 1000 ? { number: Math.round(bytes / 1000), unit: 'kilo' } : { number: bytes, unit: 'other' };
}
