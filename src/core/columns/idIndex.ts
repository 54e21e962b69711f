const indexes = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** Id to row for a column of ids; made at the first call and kept as long as the column is. */
export const idIndex = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const known = indexes.get(ids);
  if (known !== undefined) return known;
  const index = new Map(ids.map((id, row) => [id, row]));
  indexes.set(ids, index);
  return index;
};
