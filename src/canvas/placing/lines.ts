/** True where two segments cross; touching ends count as well. */
export function segmentsCross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  if ((ax < cx && ax < dx && bx < cx && bx < dx) || (ax > cx && ax > dx && bx > cx && bx > dx)) return false;
  const rx = bx - ax;
  const ry = by - ay;
  const sx = dx - cx;
  const sy = dy - cy;
  const across = rx * sy - ry * sx;
  if (across === 0) return false;
  const t = ((cx - ax) * sy - (cy - ay) * sx) / across;
  if (t < 0 || t > 1) return false;
  const u = ((cx - ax) * ry - (cy - ay) * rx) / across;
  return u >= 0 && u <= 1;
}

/** True where a segment touches a rectangle. Called millions of times: nothing is allocated. */
export function segmentHits(ax: number, ay: number, bx: number, by: number, left: number, right: number, top: number, bottom: number): boolean {
  if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  // It misses where all four corners lie on one side of its line.
  const a = dx * (top - ay) - dy * (left - ax);
  const b = dx * (top - ay) - dy * (right - ax);
  const c = dx * (bottom - ay) - dy * (left - ax);
  const d = dx * (bottom - ay) - dy * (right - ax);
  return !((a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0));
}
