import { fold } from '../text/normalise';

/** Whether a file is by its name one that holds a document's text. */
export const isTextFile = (name: string): boolean => /\.(txt|text|md|x?html?|pdf)$/i.test(name);

/** A name without folders and extension, folded: `Reports/Notes 1.pdf` and the title 'Notes 1' are the same. */
export const stemOf = (name: string): string => {
  const last = name.replace(/[?#].*$/, '').replace(/\/+$/, '').replace(/^.*\//, '');
  return fold(isTextFile(last) ? last.replace(/\.[^.]*$/, '') : last).replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
};
