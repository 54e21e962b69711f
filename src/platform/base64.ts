/** Bytes in base64. */
export function base64(bytes: Uint8Array): string {
  // By pieces: an engine takes only so many arguments.
  let binary = '';
  for (let start = 0; start < bytes.length; start += 0x2000) binary += String.fromCharCode(...bytes.subarray(start, start + 0x2000));
  return btoa(binary);
}
