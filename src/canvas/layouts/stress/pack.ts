/** A rectangle's left upper corner, px. */
export interface Corner {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Width to height that the whole should come close to. */
const ASPECT = 1.1;

/** Places rectangles beside one another, in the order given, each where the whole stays smallest and well proportioned. */
export function pack(sizes: readonly Size[], gap: number): Corner[] {
  const placed: (Corner & Size)[] = [];
  let [width, height] = [0, 0];
  for (const size of sizes) {
    const xs = [0, ...placed.map((other) => other.x + other.width + gap)];
    const ys = [0, ...placed.map((other) => other.y + other.height + gap)];
    let [best, least] = [{ x: 0, y: 0 }, Infinity];
    for (const x of xs) {
      for (const y of ys) {
        const [wide, high] = [Math.max(width, x + size.width), Math.max(height, y + size.height)];
        const cost = Math.max(wide / ASPECT, high) + (x / ASPECT + y) * 1e-3;
        if (cost < least && !placed.some((other) => meets({ x, y, ...size }, other, gap))) [best, least] = [{ x, y }, cost];
      }
    }
    placed.push({ ...best, ...size });
    [width, height] = [Math.max(width, best.x + size.width), Math.max(height, best.y + size.height)];
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

const meets = (a: Corner & Size, b: Corner & Size, gap: number): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;
