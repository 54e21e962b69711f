import { heaviestEntities } from '../../core/evidence/heaviestEntities';
import { pick } from '../../core/localText';
import { fold } from '../../core/text/normalise';
import type { Dataset } from '../../model/dataset';

export interface EntityOption {
  /** Row. */
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** The other name that was found, where it is not the one shown. */
  readonly alias: string;
}

export interface EntityOptions {
  readonly options: readonly EntityOption[];
  /** How many there are; `options` has the first of them. */
  readonly total: number;
}

/** Names offered at once. */
const MOST = 50;

const folded = new WeakMap<Dataset, readonly (readonly string[])[]>();

/** Each entity's names in every language, and its aliases. */
const namesOf = ({ entities }: Dataset, row: number): readonly string[] => [...Object.values(entities.names[row]!), ...entities.aliases[row]!];

function foldedNames(dataset: Dataset): readonly (readonly string[])[] {
  const known = folded.get(dataset);
  if (known !== undefined) return known;
  const made = Array.from({ length: dataset.entities.count }, (_, row) => namesOf(dataset, row).map(fold));
  folded.set(dataset, made);
  return made;
}

const LETTER = /[\p{L}\p{N}]/u;

/** 0 at the beginning of a name, 1 at that of a word, 2 inside one; 3: not there. */
function place(names: readonly string[], wanted: string): number {
  let best = 3;
  for (const name of names) {
    const at = name.indexOf(wanted);
    if (at >= 0) best = Math.min(best, at === 0 ? 0 : LETTER.test(name.charAt(at - 1)) ? 2 : 1);
  }
  return best;
}

/** Entities whose names hold what is written, blind to case and accents, the best first; with nothing written, the most linked ones. */
export function entityOptions(dataset: Dataset, text: string, language: string): EntityOptions {
  const { entities, types } = dataset;
  const wanted = fold(text).trim();
  const option = (id: number): EntityOption => {
    const name = pick(entities.names[id], language);
    const shown = wanted === '' || fold(name).includes(wanted);
    const alias = shown ? '' : (namesOf(dataset, id).find((other) => fold(other).includes(wanted)) ?? '');
    return { id, name, type: types[entities.type[id]!]?.id ?? '', alias };
  };
  if (wanted === '') return { options: heaviestEntities(dataset, MOST).map(option), total: 0 };
  const links = (row: number): number => entities.edges.offsets[row + 1]! - entities.edges.offsets[row]!;
  const found: { readonly row: number; readonly rank: number }[] = [];
  foldedNames(dataset).forEach((names, row) => {
    const rank = place(names, wanted);
    if (rank < 3) found.push({ row, rank });
  });
  found.sort((a, b) => a.rank - b.rank || links(b.row) - links(a.row) || a.row - b.row);
  return { options: found.slice(0, MOST).map(({ row }) => option(row)), total: found.length };
}
