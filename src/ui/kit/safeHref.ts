/** White space, controls, marks that turn text around and backslashes: none belongs in an address, and each has hidden a scheme before. */
const SUSPECT = /[\s\p{Cc}\p{Cf}\\]/u;

/** The address in a form that may be linked to, or null: http and https alone, without a user's name or password in it. */
export function safeHref(address: string): string | null {
  if (SUSPECT.test(address) || !/^https?:\/\//i.test(address)) return null;
  try {
    const url = new URL(address);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null;
  } catch {
    return null;
  }
}
