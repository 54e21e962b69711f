import type { CellWords } from '../../src/core/table/claimColumns';

/** Words for the table's cells that say plainly what they stand for. */
export const cellWords = (language: string): CellWords => ({
  language,
  stance: (stance) => `<${stance}>`,
  check: (check) => `<${check}>`,
  certainty: (certainty) => `<${certainty}>`,
  part: (part) => `<${part}>`,
  voice: (publisher) => `voice of ${publisher}`,
  unnamed: (label, of) => `${label} of ${of}`,
  citing: (first, then) => `${first} citing ${then}`,
  date: (edtf) => edtf,
  number: String,
});
