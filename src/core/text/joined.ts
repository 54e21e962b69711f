/** What is written of each item, a piece an item, with `between` before all but the first. */
export function* joined<Item>(items: Iterable<Item>, between: string, write: (item: Item, place: number) => string): Generator<string> {
  let place = 0;
  for (const item of items) {
    yield (place === 0 ? '' : between) + write(item, place);
    place += 1;
  }
}
