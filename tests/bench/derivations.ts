import { paths } from '../../src/core/paths';
import { search } from '../../src/core/search';
import { claimOrder } from '../../src/core/table/claimOrder';
import { visible } from '../../src/core/visible';
import { NO_CUT } from '../../src/model/view';
import { cellWords } from '../support/cellWords';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';

/** How long a derivation takes, in ms, and as a multiple of the one that all are held against. */
export interface Timing {
  readonly what: string;
  readonly ms: number;
  readonly times: number;
}

const ROUNDS = 9;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

/** What a reader asks of a large dataset while it is open, each against one filter over all claims, in one run. */
export function derivations(entities: number, claims: number): readonly Timing[] {
  const dataset = load(generateDataset(entities, claims));
  const whole = visible(dataset, {});
  const edges = dataset.entities.edges.offsets;
  const linked = Array.from({ length: entities }, (_, row) => row).sort((a, b) => edges[b + 1]! - edges[b]! - (edges[a + 1]! - edges[a]!));
  const [hub, middling] = [linked[0]!, linked[entities >> 1]!];
  const words = cellWords('en');
  const cut = { ...NO_CUT, around: [{ id: dataset.entities.ids[hub]!, depth: 2 }] };
  const stance = { stance: { include: ['hedged'], exclude: [], mode: 'any' as const, query: '' } };
  const asked: readonly (readonly [what: string, run: () => unknown])[] = [
    ['a filter over all claims', () => visible(dataset, stance)],
    ['a neighbourhood of two links around the largest hub', () => visible(dataset, {}, cut)],
    ['search for a word in names and sentences', () => [search(dataset, 'entities', 'minister', 'en', 8), search(dataset, 'sentences', 'minister', 'en', 8)]],
    ['search for a letter in names and sentences', () => [search(dataset, 'entities', 'e', 'en', 8), search(dataset, 'sentences', 'e', 'en', 8)]],
    ['the table in another order, sorted before', () => claimOrder(dataset, 'subject', true, words)],
    ['paths from the largest hub to a middling entity', () => paths(dataset, whole, { from: hub, to: middling, hedged: true, denied: true })],
  ];
  const runs = new Map<string, number[]>(asked.map(([what]) => [what, []]));
  // Each in turn, so that a busy minute of the machine falls on all; the first round is for what is made once.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [what, run] of asked) {
      const began = performance.now();
      run();
      if (round > 0) runs.get(what)?.push(performance.now() - began);
    }
  }
  const filter = median(runs.get(asked[0]![0]) ?? []);
  return asked.map(([what]) => {
    const ms = median(runs.get(what) ?? []);
    return { what, ms, times: ms / filter };
  });
}
