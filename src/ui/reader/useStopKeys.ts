import { useSingleKeys } from '../kit/useSingleKeys';
import { useWishes } from '../kit/useWishes';
import type { ReadingPlace } from './useReadingPlace';

/** `[` and `]`, or p and n, go to the previous and the next passage, as does the palette. */
export function useStopKeys({ stops, at, go }: ReadingPlace): void {
  const step = (by: number) => (): void => {
    if (stops.length > 0) go(at + by);
  };
  useWishes({ previousPassage: step(-1), nextPassage: step(1) });
  useSingleKeys({ '[': step(-1), p: step(-1), ']': step(1), n: step(1) });
}
