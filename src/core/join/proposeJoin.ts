import { amendmentsOf } from '../amend/readAmendments';
import { entityRow } from '../columns/access';
import { fold } from '../text/normalise';
import type { Dataset } from '../../model/dataset';
import type { JoinPair, JoinProposals } from '../../model/join';

/** Identifiers of a knowledge base are the same however they are written: `http://www.wikidata.org/entity/Q42`, `wikidata:Q42`. */
const identifierOf = (link: string): string => {
  const plain = link.trim();
  const item = /^(?:https?:\/\/(?:www\.|m\.)?wikidata\.org\/(?:entity|wiki)\/|wikidata:|wd:)(Q\d+)$/i.exec(plain)?.[1];
  return item === undefined ? plain.replace(/^https?:\/\//i, '').replace(/\/$/, '') : `wikidata:${item.toUpperCase()}`;
};

/** Rows by a key that several may have. */
const rowsBy = (count: number, keysOf: (row: number) => Iterable<string>): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  for (let row = 0; row < count; row += 1) {
    for (const key of keysOf(row)) {
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    }
  }
  return rows;
};

const identifiersOf = ({ entities }: Dataset, row: number): ReadonlySet<string> => new Set(entities.sameAs[row]!.map(identifierOf).filter((link) => link !== ''));

/** The names and aliases of an entity with its type, folded; names first. */
const namesOf = ({ entities, types }: Dataset, row: number): ReadonlyMap<string, string> => {
  const type = types[entities.type[row]!]!.id;
  const names = new Map<string, string>();
  for (const name of [...Object.values(entities.names[row]!), ...entities.aliases[row]!]) {
    const folded = fold(name).trim();
    const key = JSON.stringify([type, folded]);
    if (folded !== '' && !names.has(key)) names.set(key, name);
  }
  return names;
};

/** What tells an entity from its namesakes, as one string. */
const lookOf = ({ entities }: Dataset, row: number): string =>
  JSON.stringify([entities.names[row], entities.aliases[row], entities.sameAs[row], entities.descriptions[row], entities.mentionOffsets[row + 1]! - entities.mentionOffsets[row]!]);

/** For each entity, by row, those that were said not to be the same. */
const saidApart = (dataset: Dataset): ReadonlyMap<number, readonly number[]> => {
  const apart = new Map<number, number[]>();
  for (const { kind, entities = [] } of amendmentsOf(dataset)) {
    const [one, other] = entities.map((id) => entityRow(dataset, id));
    if (kind !== 'distinct' || one === undefined || other === undefined) continue;
    for (const [row, from] of [[one, other], [other, one]] as const) {
      const known = apart.get(row);
      if (known === undefined) apart.set(row, [from]);
      else known.push(from);
    }
  }
  return apart;
};

/** True where an entity is another that came into its dataset from there, where its id may have got a number. */
const isFrom = (dataset: Dataset, row: number, source: Dataset, original: number): boolean => {
  const [id, first] = [dataset.entities.ids[row]!, source.entities.ids[original]!];
  return (id === first || id.replace(/-\d+$/, '') === first) && lookOf(dataset, row) === lookOf(source, original);
};

/** Tells whether two entities, by row, were said to be two before: one of them and what the other has become in the dataset of the one. */
const decidedApart = (open: Dataset, added: Dataset): ((one: number, other: number) => boolean) => {
  const [inOpen, inAdded] = [saidApart(open), saidApart(added)];
  return (one, other) => {
    const apart = inOpen.has(one) || inAdded.has(other);
    if (!apart || lookOf(open, one) === lookOf(added, other)) return false;
    return (inOpen.get(one) ?? []).some((row) => isFrom(open, row, added, other)) || (inAdded.get(other) ?? []).some((row) => isFrom(added, row, open, one));
  };
};

/** How many entities a name may stand for, on either side, and still be looked through for a pair: what everything is called says nothing. */
const MOST_ALIKE = 50;

/**
 * Which entities of two datasets may be one. Certain: an identifier that only these two have. For the reader to decide: the same type and the
 * same name or alias but for case and accents, or an identifier that others have too. Each of the added dataset is in one pair at most, each
 * of the open one too where that can be. What was decided before is not asked again. Linear in the entities.
 */
export const proposeJoin = (open: Dataset, added: Dataset): JoinProposals => {
  const isApart = decidedApart(open, added);
  const mayBeOne = (one: number, other: number): boolean => !isApart(one, other);
  const [taken, paired] = [new Set<number>(), new Set<number>()];
  const pair = (list: JoinPair[], made: JoinPair): void => {
    taken.add(made.open);
    paired.add(made.added);
    list.push(made);
  };

  const links = rowsBy(open.entities.count, (row) => identifiersOf(open, row));
  const addedLinks = rowsBy(added.entities.count, (row) => identifiersOf(added, row));
  const certain: JoinPair[] = [];
  const shared: JoinPair[] = [];
  for (const [what, others] of addedLinks) {
    const ones = links.get(what) ?? [];
    if (ones.length > MOST_ALIKE || others.length > MOST_ALIKE) continue;
    for (const other of others) {
      const one = ones.find((row) => mayBeOne(row, other));
      if (one === undefined) continue;
      const found: JoinPair = { open: one, added: other, why: { by: 'sameAs', what, other: what } };
      if (ones.length > 1 || others.length > 1) shared.push(found);
      else if (!taken.has(one) && !paired.has(other)) pair(certain, found);
    }
  }
  const candidates: JoinPair[] = [];
  for (const found of shared) if (!paired.has(found.added) && !taken.has(found.open)) pair(candidates, found);

  const named = rowsBy(open.entities.count, (row) => namesOf(open, row).keys());
  const alike = (other: number): readonly { readonly one: number; readonly key: string }[] =>
    [...namesOf(added, other).keys()].flatMap((key) => {
      const ones = named.get(key) ?? [];
      if (ones.length > MOST_ALIKE) return [];
      return ones.filter((one) => mayBeOne(one, other)).map((one) => ({ one, key }));
    });
  for (let other = 0; other < added.entities.count; other += 1) {
    if (paired.has(other)) continue;
    const pairs = alike(other);
    const sameId = pairs.find(({ one }) => open.entities.ids[one] === added.entities.ids[other] && !taken.has(one));
    const found = sameId ?? pairs.find(({ one }) => !taken.has(one)) ?? pairs[0];
    if (found !== undefined) pair(candidates, { open: found.one, added: other, why: { by: 'name', what: namesOf(open, found.one).get(found.key) ?? '', other: namesOf(added, other).get(found.key) ?? '' } });
  }
  return { certain, candidates };
};
