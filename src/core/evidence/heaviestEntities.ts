import type { Dataset } from '../../model/dataset';

/** Rows of the entities with the most edges, the first ones where several have as many. One pass. */
export function heaviestEntities({ entities }: Dataset, most: number): readonly number[] {
  const degree = (entity: number): number => entities.edges.offsets[entity + 1]! - entities.edges.offsets[entity]!;
  const heaviest: number[] = [];
  for (let entity = 0; entity < entities.count; entity++) {
    if (degree(entity) === 0 || (heaviest.length === most && degree(entity) <= degree(heaviest.at(-1) ?? 0))) continue;
    const place = heaviest.findIndex((other) => degree(other) < degree(entity));
    heaviest.splice(place < 0 ? heaviest.length : place, 0, entity);
    heaviest.length = Math.min(heaviest.length, most);
  }
  return heaviest;
}
