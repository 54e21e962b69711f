import { utf8ToBytes } from '@noble/hashes/utils.js';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The signature and the header's chunk, behind which a text may stand. */
const HEAD = 8 + 25;

/** A PNG with a text inside, as the chunk `iTXt` holds it: a keyword, and the text in UTF-8. What is no PNG comes back as it is. */
export function withPngText(png: Uint8Array<ArrayBuffer>, keyword: string, text: string): Uint8Array<ArrayBuffer> {
  if (png.length < HEAD || SIGNATURE.some((byte, place) => png[place] !== byte)) return png;
  // After the keyword's end: no compression, no language and no keyword in it.
  const body = [...utf8ToBytes(`iTXt${keyword}`), 0, 0, 0, 0, 0];
  const content = joined(Uint8Array.from(body), utf8ToBytes(text.toWellFormed().replaceAll('\0', '')));
  return joined(png.subarray(0, HEAD), bigEndian(content.length - 4), content, bigEndian(crc32(content)), png.subarray(HEAD));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const bigEndian = (number: number): Uint8Array => Uint8Array.of(number >>> 24, (number >>> 16) & 0xff, (number >>> 8) & 0xff, number & 0xff);

/** The checksum of a chunk. */
function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  }
  return (rest ^ 0xffffffff) >>> 0;
}
