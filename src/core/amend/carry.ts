import type { Dataset } from '../../model/dataset';
import type { Positions } from '../../model/scene';
import { edgesOf, entityRow } from '../columns/access';

/** For each entity of a dataset its row in another, or -1. */
const rowsIn = (other: Dataset, { entities }: Dataset): Int32Array => Int32Array.from(entities.ids, (id) => entityRow(other, id) ?? -1);

/** Rows of the entities that an entity has an edge with. */
const neighbours = (dataset: Dataset, entity: number): readonly number[] => {
  const { subject, object } = dataset.edges;
  return [...edgesOf(dataset, entity)].map((edge) => (subject[edge] === entity ? object[edge]! : subject[edge]!)).filter((other) => other !== entity);
};

/** An amended dataset in which each entity is of the community that it was of before, and a new one of its first neighbour's: no group moves. */
export const withCarriedCommunities = (before: Dataset, after: Dataset): Dataset => {
  const rows = rowsIn(before, after);
  const communities = Uint32Array.from(rows, (row, entity) => {
    if (row >= 0) return before.communities[row]!;
    const known = neighbours(after, entity).find((other) => rows[other]! >= 0);
    return known === undefined ? 0 : before.communities[rows[known]!]!;
  });
  return { ...after, communities };
};

/** An amended dataset that shares with the one before what is the same: texts weigh the most, and history holds many datasets. */
export const sharing = (before: Dataset, after: Dataset): Dataset => {
  const rows = new Map(before.documents.ids.map((id, row) => [id, row]));
  const texts = after.documents.texts.map((text, row) => {
    const known = before.documents.texts[rows.get(after.documents.ids[row]!) ?? -1];
    return known === text ? known : text;
  });
  return { ...after, documents: { ...after.documents, texts } };
};

/** Px between a new symbol and any other, and between the rings on which a place for it is looked for. */
const ROOM = 90;

/** Turns by which the places on a spiral are apart, so that they spread evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places tried for a new entity; the last is taken where all are too near to something. */
const MOST_TRIES = 200;

interface Spot {
  readonly x: number;
  readonly y: number;
}

const middleOf = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

const freeSpot = (near: Spot, taken: readonly Spot[]): Spot => {
  const close = taken.filter(({ x, y }) => Math.hypot(x - near.x, y - near.y) < ROOM * Math.sqrt(MOST_TRIES));
  let spot = near;
  for (let place = 1; place <= MOST_TRIES; place += 1) {
    const [turn, far] = [place * GOLDEN_ANGLE, ROOM * Math.sqrt(place)];
    spot = { x: near.x + far * Math.cos(turn), y: near.y + far * Math.sin(turn) };
    const { x, y } = spot;
    if (close.every((other) => Math.hypot(other.x - x, other.y - y) >= ROOM)) break;
  }
  return spot;
};

/** Where all stood before an amendment, they stand after it; what is new stands beside its neighbours, px. */
export const carriedPositions = (before: Dataset, after: Dataset, { entities, groups }: Positions): Positions => {
  const rows = rowsIn(before, after);
  const places = new Float64Array(2 * rows.length);
  const spotOf = (row: number): Spot => ({ x: entities[2 * row]!, y: entities[2 * row + 1]! });
  const spots: Spot[] = [];
  for (const [entity, row] of rows.entries()) {
    if (row < 0) continue;
    const spot = spotOf(row);
    spots.push(spot);
    places.set([spot.x, spot.y], 2 * entity);
  }
  for (const [entity, row] of rows.entries()) {
    if (row >= 0) continue;
    const known = neighbours(after, entity).filter((other) => rows[other]! >= 0).map((other) => spotOf(rows[other]!));
    const near = known.length > 0 ? middleOf(known) : { x: middleOf(spots.length > 0 ? spots : [{ x: 0, y: 0 }]).x, y: spots.reduce((low, { y }) => Math.max(low, y), 0) + ROOM };
    const spot = freeSpot(near, spots);
    spots.push(spot);
    places.set([spot.x, spot.y], 2 * entity);
  }
  return { entities: places, groups };
};
