/** Whether the first bytes of a file have an element of this name, in UTF-8 or UTF-16. */
export const hasElement = (head: Uint8Array, name: string): boolean =>
  new RegExp(`<(\\w+:)?${name}[\\s>]`).test(String.fromCharCode(...head.filter((byte) => byte !== 0)));
