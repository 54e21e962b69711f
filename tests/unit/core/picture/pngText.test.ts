import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withPngText } from '../../../../src/core/picture/pngText';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};
const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const png = Uint8Array.from(Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 0]))), chunk('IEND', Buffer.alloc(0)),
]));

/** The chunks of a PNG, each with a checksum that holds. */
function chunks(bytes: Uint8Array): { readonly type: string; readonly data: Buffer }[] {
  const file = Buffer.from(bytes);
  const found = [];
  for (let at = 8; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    expect(file.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found.push({ type: body.subarray(0, 4).toString(), data: body.subarray(4) });
    at += 12 + length;
  }
  return found;
}

describe('withPngText', () => {
  it('puts a text in a chunk of its own, in UTF-8, behind the header', () => {
    const written = chunks(withPngText(png, 'Description', 'Été — 中文 \u0000\ud800'));
    expect(written.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'IDAT', 'IEND']);
    expect(written[1]?.data.toString()).toBe('Description\0\0\0\0\0Été — 中文 \ufffd');
  });

  it('leaves alone what is no PNG', () => {
    const other = Uint8Array.from([1, 2, 3]);
    expect(withPngText(other, 'Description', 'x')).toBe(other);
  });
});
