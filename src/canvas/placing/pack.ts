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

/** From so many on, the best place for each would be long in the finding: then they stand in rows. */
const MOST_TRIED = 120;

/** Places rectangles beside one another, in the order given, each where the whole stays smallest and well proportioned. */
export function pack(sizes: readonly Size[], gap: number): Corner[] {
  if (sizes.length > MOST_TRIED) return inRows(sizes, gap);
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

/** In rows, in the order given, as wide as makes the whole well proportioned. */
function inRows(sizes: readonly Size[], gap: number): Corner[] {
  const area = sizes.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const most = Math.max(Math.sqrt(area * ASPECT), ...sizes.map(({ width }) => width));
  let [x, y, high] = [0, 0, 0];
  return sizes.map(({ width, height }) => {
    if (x > 0 && x + width > most) [x, y, high] = [0, y + high + gap, 0];
    const corner = { x, y };
    [x, high] = [x + width + gap, Math.max(high, height)];
    return corner;
  });
}
