import type { ExportedView, Fact, Value } from './contract';

/** A table of facts, row by row: the names of the facts, then those of each row. */
export function* factRows(facts: readonly Fact[], view: ExportedView, rows: readonly number[]): Generator<readonly (Value | undefined)[]> {
  yield facts.map(({ id }) => id);
  for (const row of rows) yield facts.map((fact) => fact.of(view, row));
}
