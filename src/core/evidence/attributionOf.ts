import type { Dataset, LocalText } from '../../model/dataset';
import type { Act } from '../../model/vocabulary';
import { stepsOf } from '../columns/access';

/** One step of who says so. */
export interface SayingStep {
  readonly act: Act;
  /** Row of the entity that says it, or -1 for an unnamed source. */
  readonly entity: number;
  /** What the source is called: the entity's name, or the label of an unnamed source. */
  readonly name: LocalText;
  /** Row of the entity an unnamed source belongs to, or -1. */
  readonly of: number;
}

/** Who says a claim, the outermost first; empty for the document's own voice. */
export const attributionOf = (dataset: Dataset, claim: number): readonly SayingStep[] =>
  stepsOf(dataset, claim).map(({ act, source, of, label }) => ({
    act,
    entity: source,
    name: source >= 0 ? dataset.entities.names[source]! : (label ?? {}),
    of: source >= 0 ? -1 : of,
  }));
