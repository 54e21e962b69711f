const WEB_ADDRESS = /^https?:\/\/[\p{L}\p{N}][^\s\\<>"^`{|}\p{C}]*$/iu;

/** True for an address that a link may be made of: http or https, spelt out, nothing in it that a browser would take out or read another way. */
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text);

/** True for the name of a file beside the dataset, or in a folder beneath it: no scheme, no root, no way up. */
export const isRelativeName = (name: string): boolean =>
  name !== '' && !/[:\\?#\p{C}]/u.test(name) && name.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
