import { carriedPositions, sharing } from '../core/amend/carry';
import { needsOverview } from '../core/needsOverview';
import type { AmendFault, Intent } from '../model/amendment';
import { fail, ok, type Result } from '../model/result';
import type { Positions } from '../model/scene';
import type { Selection } from '../model/view';
import { inSteps } from '../platform/breath';
import type { StepName } from '../store/state';
import type { Store } from '../store/store';
import type { LargeScenes } from './largeScenes';
import type { Layouts } from './layouts';
import type { RunningLoader } from './startLoader';

export interface AmendingParts {
  readonly startLoader: (signal: AbortSignal) => Pick<RunningLoader, 'amend'>;
  readonly layouts: Layouts;
  readonly largeScenes: LargeScenes;
}

/** What step of undo an intent makes. */
const STEPS = {
  rename: 'renamed', retype: 'retyped', merge: 'merged', split: 'split', addMention: 'mentioned', addEntity: 'added', addClaim: 'claimed', correctQuote: 'quoted',
  removeClaim: 'removed', distinct: 'merged', takeBack: 'tookBack',
} as const satisfies Record<Intent['kind'], StepName>;

/** Ids of the entities that are gone by merging, to the id of who is left of them. */
const mergedBy = (intents: readonly Intent[]): ReadonlyMap<string, string> => {
  const became = new Map<string, string>();
  for (const intent of intents) {
    if (intent.kind !== 'merge') continue;
    for (const [id, other] of became) if (other === intent.gone) became.set(id, intent.kept);
    became.set(intent.gone, intent.kept);
  }
  return became;
};

/**
 * Amends the open dataset, all the intents as one step of undo. Where all stand stays; `selection`: what is selected afterwards; undefined: what is selected now, if it is still there. Fails with `notMade`
 * where another dataset was opened, or this one amended, meanwhile, or `signal` aborted.
 */
export async function amendOpen(
  { api, actions }: Store, { startLoader, layouts, largeScenes }: AmendingParts, intents: readonly Intent[], selection: Selection | undefined, signal: AbortSignal,
): Promise<Result<null, AmendFault>> {
  const { dataset, revision } = api.getState();
  const last = intents.at(-1);
  if (dataset === null || last === undefined) return fail('notMade');
  const wanted = (): boolean => !signal.aborted && api.getState().revision === revision;
  const done = await startLoader(signal).amend(dataset, intents, new Date().toISOString());
  if (!done.ok) return done;
  const amended = sharing(dataset, done.value);
  if (needsOverview(amended)) {
    const large = await largeScenes.fetched();
    if (large === null || (await inSteps(large.warmUp(amended), wanted)) === null) return fail('notMade');
  }
  if (!wanted()) return fail('notMade');
  layouts.end();
  const { placed, rough, view } = api.getState();
  // Where groups are drawn, the places are others: within each group.
  const carried = needsOverview(dataset) !== needsOverview(amended) ? {} : Object.fromEntries(Object.entries(placed).map(([key, positions]): [string, Positions] => [key, carriedPositions(dataset, amended, positions)]));
  actions.amendDataset({ dataset: amended, placed: carried, rough }, STEPS[last.kind], selection ?? view.selection, mergedBy(intents));
  void layouts.first();
  return ok(null);
}
