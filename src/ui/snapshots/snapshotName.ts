/** Characters of a name. */
export const LONGEST_NAME = 160;

export const shortName = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).toWellFormed()}…` : name);
