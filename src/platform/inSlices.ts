import { fail, ok, type Result } from '../model/result';
import { breath } from './breath';

/** So long a slice of work takes, in ms: half of what a reader may notice. */
const SLICE_MS = 25;

interface Watch<Step> {
  readonly onStep?: (step: Step) => void;
  /** Called at the end of each slice. */
  readonly onSlice?: () => void;
  readonly wanted?: () => boolean;
}

/** Takes the steps of long work with a breath after each slice of them, and gives what they end in. */
export async function inSlices<Step, End>(steps: Iterator<Step, End>, { onStep, onSlice, wanted }: Watch<Step> = {}): Promise<Result<End, 'cancelled'>> {
  let end = performance.now() + SLICE_MS;
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return ok(value);
    onStep?.(value);
    if (performance.now() < end) continue;
    onSlice?.();
    await breath();
    if (wanted?.() === false) {
      steps.return?.();
      return fail('cancelled');
    }
    end = performance.now() + SLICE_MS;
  }
}
