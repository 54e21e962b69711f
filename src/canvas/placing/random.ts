/** Numbers in [0, 1) from a seed, the same in every engine (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** How much worse a change may make things: drawn before its cost is summed up, so that the sum can stop where it is too much (Metropolis). */
export const allowance = (hot: number, random: () => number): number => -hot * Math.log(random() || Number.MIN_VALUE);
