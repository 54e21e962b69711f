import { breath } from './breath';

type Bytes = Uint8Array<ArrayBuffer>;

export const zipped = async (bytes: Bytes): Promise<Bytes> => (await through(new CompressionStream('gzip'), bytes, Infinity)) ?? new Uint8Array();

/** Null for what is no gzip, or unpacks to more than `most` bytes: it is not unpacked any further then. */
export async function unzipped(bytes: Bytes, most: number): Promise<Bytes | null> {
  try {
    return await through(new DecompressionStream('gzip'), bytes, most);
  } catch {
    return null;
  }
}

/** So many bytes go in at once: browsers pack on the main thread. */
const STEP = 2 ** 18;

async function fed(writer: WritableStreamDefaultWriter<Bytes>, bytes: Bytes): Promise<void> {
  for (let at = 0; at < bytes.length; at += STEP) {
    await writer.write(bytes.subarray(at, at + STEP));
    await breath();
  }
  await writer.close();
}

async function through(stream: CompressionStream | DecompressionStream, bytes: Bytes, most: number): Promise<Bytes | null> {
  const writer = stream.writable.getWriter();
  // A failure comes out at the other end too, where it is heard.
  const unheard = (): undefined => undefined;
  fed(writer, bytes).catch(unheard);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      void reader.cancel().catch(unheard);
      return null;
    }
    pieces.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
