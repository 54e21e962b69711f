import { useSingleKeys } from '../kit/useSingleKeys';
import type { ReadingPlace } from './useReadingPlace';

/** `[` and `]`, or p and n, go to the previous and the next passage. */
export function useStopKeys({ stops, at, go }: ReadingPlace): void {
  const step = (by: number) => (): void => {
    if (stops.length > 0) go(at + by);
  };
  useSingleKeys({ '[': step(-1), p: step(-1), ']': step(1), n: step(1) });
}
