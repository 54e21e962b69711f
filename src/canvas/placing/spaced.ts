/**
 * Numbers as close as can be to those wished for (least squares), each at least its gap above the one before: `gaps[i]` lies
 * between i - 1 and i, and the first is not read. Keeps the order given.
 */
export function spaced(wishes: readonly number[], gaps: readonly number[]): number[] {
  // Without the gaps it is a matter of never falling: blocks that would are pooled.
  let sum = 0;
  const offsets = wishes.map((_, i) => (sum += i === 0 ? 0 : gaps[i]!));
  const blocks: { mean: number; size: number }[] = [];
  wishes.forEach((wish, i) => {
    let block = { mean: wish - offsets[i]!, size: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.mean >= block.mean; last = blocks.at(-1)) {
      blocks.pop();
      block = { mean: (last.mean * last.size + block.mean * block.size) / (last.size + block.size), size: last.size + block.size };
    }
    blocks.push(block);
  });
  return blocks.flatMap(({ mean, size }) => Array.from({ length: size }, () => mean)).map((value, i) => value + offsets[i]!);
}
