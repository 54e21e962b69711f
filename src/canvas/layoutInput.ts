import { entityRow } from '../core/columns/access';
import { needsOverview } from '../core/needsOverview';
import { drawingOf } from '../core/scene/drawing';
import { extentOf, nameLanguages } from '../core/scene/extentOf';
import { CANVAS } from '../model/tokens';
import type { Dataset } from '../model/dataset';
import type { LayoutInput } from './layouts/contract';

/** All that is needed to place a dataset, as plain typed arrays: what a worker is handed. */
export interface PlacingInput {
  /** The entities as one graph; of a dataset too large to draw whole, the graph of its groups. */
  readonly graph: LayoutInput;
  /** Of a large dataset, each group's own entities: their rows, and the graph between them. */
  readonly groups: readonly { readonly entities: Uint32Array; readonly graph: LayoutInput }[];
  readonly entities: number;
}

/** What places a dataset: the same for any filter, view and language of the interface. `centre`: id of the entity that the reader wants in the middle. */
export function layoutInput(dataset: Dataset, centre: string | null = null): PlacingInput {
  const steps = layoutInputSteps(dataset, centre);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in small steps, for a dataset may be large. */
export function* layoutInputSteps(dataset: Dataset, centre: string | null = null): Generator<undefined, PlacingInput> {
  const entities = dataset.entities.count;
  const { subject, object } = dataset.edges;
  const languages = nameLanguages(dataset);
  const middle = centre === null ? -1 : (entityRow(dataset, centre) ?? -1);
  if (!needsOverview(dataset)) {
    const rows = Uint32Array.from({ length: entities }, (_, row) => row);
    const pairs = pairsOf(subject, object, (row) => row);
    return { graph: { count: entities, ...(yield* labelled(dataset, rows, languages)), ...pairs, centre: middle, effort: 'best' }, groups: [], entities };
  }
  const { groups } = drawingOf(dataset);
  const { communities } = dataset;
  const place = new Uint32Array(entities);
  for (const rows of groups) rows.forEach((row, i) => (place[row] = i));
  const within: number[][] = groups.map(() => []);
  for (let edge = 0; edge < subject.length; edge++) {
    const [a, b] = [subject[edge]!, object[edge]!];
    if (communities[a] === communities[b]) within[communities[a]!]!.push(place[a]!, place[b]!);
  }
  yield;
  // Bundles are drawn straight, however many edges they hold.
  const bundles = pairsOf(subject, object, (row) => communities[row]!);
  const graphs: PlacingInput['groups'][number][] = [];
  for (const [group, rows] of groups.entries()) {
    yield;
    const own = Uint32Array.from(within[group]!);
    const [from, to] = [own.filter((_, i) => i % 2 === 0), own.filter((_, i) => i % 2 === 1)];
    const pairs = pairsOf(from, to, (row) => row);
    graphs.push({ entities: rows, graph: { count: rows.length, ...(yield* labelled(dataset, rows, languages)), ...pairs, centre: rows.indexOf(middle), effort: 'quick' } });
  }
  return {
    graph: {
      count: groups.length, extents: groupExtents(groups), pairs: bundles.pairs, bulges: bundles.bulges.map(() => 0), types: new Uint16Array(groups.length),
      centre: middle < 0 ? -1 : communities[middle]!, effort: 'best',
    },
    groups: graphs,
    entities,
  };
}

/** The rectangles and the types of entities. */
function* labelled(dataset: Dataset, rows: Uint32Array, languages: readonly string[]): Generator<undefined, Pick<LayoutInput, 'extents' | 'types'>> {
  const extents = new Float64Array(4 * rows.length);
  for (const [at, row] of rows.entries()) {
    const { left, right, top, bottom } = extentOf(dataset, row, languages);
    extents.set([left, right, top, bottom], 4 * at);
    if (at % 100 === 0) yield;
  }
  return { extents, types: Uint16Array.from(rows, (row) => dataset.entities.type[row]!) };
}

/** Each pair of ends once, whichever way its lines go, without loops; and how far the lines of a pair fan out. */
function pairsOf(subject: Uint32Array, object: Uint32Array, nodeOf: (row: number) => number): Pick<LayoutInput, 'pairs' | 'bulges'> {
  const lines = new Map<number, number>();
  for (let edge = 0; edge < subject.length; edge++) {
    const [a, b] = [nodeOf(subject[edge]!), nodeOf(object[edge]!)];
    if (a === b) continue;
    const pair = Math.min(a, b) * MOST_NODES + Math.max(a, b);
    lines.set(pair, (lines.get(pair) ?? 0) + 1);
  }
  return {
    pairs: Uint32Array.from([...lines.keys()].flatMap((pair) => [Math.floor(pair / MOST_NODES), pair % MOST_NODES])),
    // A curve goes half as far out as its control point.
    bulges: Float64Array.from(lines.values(), (count) => ((count - 1) * CANVAS.bend) / 4),
  };
}

/** Two node numbers below it make one safe integer. */
const MOST_NODES = 2 ** 26;

const GROUP_RADIUS = 26;

/** Groups are drawn as larger symbols with a name and a count beneath. */
const groupExtents = (groups: readonly Uint32Array[]): Float64Array =>
  Float64Array.from(groups.flatMap(() => [CANVAS.labelWidth / 2, CANVAS.labelWidth / 2, GROUP_RADIUS, GROUP_RADIUS + CANVAS.labelGap + 3 * CANVAS.labelLine]));
