import type { Certainty } from '../../../model/vocabulary';

/** What tables call how sure a claim is, in lower case. */
const CERTAINTY: ReadonlyMap<string, Certainty> = new Map(([
  ['certain', ['certain', 'certaine', 'sure', 'sûr', 'confirmed', 'confirmé', 'high', 'élevée', 'haute', 'forte']],
  ['probable', ['probable', 'likely', 'medium', 'moyenne']],
  ['possible', ['possible', 'uncertain', 'incertain', 'low', 'faible', 'basse']],
] as const).flatMap(([certainty, words]) => words.map((word) => [word, certainty] as const)));

/** The certainty that a cell stands for; undefined where it says it in words of its own. */
export const tableCertainty = (cell: string): Certainty | undefined => CERTAINTY.get(cell.toLowerCase());

const NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,15})?$/;

/** What a cell says, as an attribute: a number where it is written as one, so that it can be reckoned with; ids with leading zeros stay text. */
export const tableValue = (cell: string): string | number => (NUMBER.test(cell) ? Number(cell) : cell);
