/** A matrix as SVG writes it: a point becomes (ax + cy + e, bx + dy + f). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** One thing that a picture of ours draws, and where. */
export interface PictureMark {
  readonly name: 'rect' | 'path' | 'text';
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
  readonly matrix: Matrix;
  /** Whether it is of the graph itself, or of what is said around it. */
  readonly part: 'graph' | 'around';
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const DRAWN: Readonly<Record<string, PictureMark['name']>> = { rect: 'rect', path: 'path', text: 'text' };
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };

/** The size of an SVG of our own, in px; 1 × 1 where it says none. */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width = 1, height = 1] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
  return { width, height };
}

/** All that an SVG of our own draws, in its order. It has these few elements alone, and no `<` that is not one of them: see `xml.ts`. */
export function readPicture(svg: string): readonly PictureMark[] {
  const marks: PictureMark[] = [];
  const groups: Pick<PictureMark, 'matrix' | 'part'>[] = [{ matrix: UNMOVED, part: 'around' }];
  const tags = /<(\/?)([a-z]+)((?: [\w:-]+="[^"]*")*)(\/?)>([^<]*)/g;
  for (const [, closing, name = '', attributes = '', empty, text = ''] of svg.matchAll(tags)) {
    if (name === 'g' && closing === '/') groups.pop();
    if (closing === '/') continue;
    const values = Object.fromEntries([...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, unescaped(value)]));
    const group = groups.at(-1);
    const matrix = moved(group?.matrix ?? UNMOVED, values.transform ?? '');
    const part = values.id === 'graph' ? 'graph' : (group?.part ?? 'around');
    if (name === 'g' && empty === '') groups.push({ matrix, part });
    const drawn = DRAWN[name];
    if (drawn !== undefined) marks.push({ name: drawn, values, text: unescaped(text), matrix, part });
  }
  return marks;
}

const unescaped = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/g, (sign) => SIGNS[sign] ?? sign);

function moved(matrix: Matrix, transform: string): Matrix {
  let result = matrix;
  for (const [, name, list = ''] of transform.matchAll(/(translate|rotate|scale)\(([^)]*)\)/g)) {
    const [x = 0, y] = list.split(/[\s,]+/).map(Number);
    const turn = (x / 180) * Math.PI;
    result = times(
      result,
      name === 'translate' ? [1, 0, 0, 1, x, y ?? 0] : name === 'scale' ? [x, 0, 0, y ?? x, 0, 0] : [Math.cos(turn), Math.sin(turn), -Math.sin(turn), Math.cos(turn), 0, 0],
    );
  }
  return result;
}

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix =>
  [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];

/** A step of a path: to a place, along a line or a cubic curve; `close` goes back to where the piece began. */
export type PathStep =
  | { readonly to: 'move' | 'line'; readonly at: readonly [number, number] }
  | { readonly to: 'curve'; readonly at: readonly [number, number, number, number, number, number] }
  | { readonly to: 'close' };

/** How far the control points of a cubic curve lie along the sides of a quarter of a circle. */
const ROUND = 0.5523;

/** Path data of our own, of absolute M, L, H, V, Q, A (half circles, clockwise) and Z, as lines and cubic curves. */
export function pathSteps(data: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = '', list = ''] of data.matchAll(/([MLHVQAZ])([^MLHVQAZ]*)/g)) {
    const numbers = list.match(/-?[\d.]+/g)?.map(Number) ?? [];
    const [first = 0, second = 0, third = 0, fourth = 0] = numbers;
    if (letter === 'Z') steps.push({ to: 'close' });
    else if (letter === 'Q') {
      // A quadratic curve is a cubic one whose control points lie two thirds of the way to its own.
      steps.push({ to: 'curve', at: [x + ((first - x) * 2) / 3, y + ((second - y) * 2) / 3, third + ((first - third) * 2) / 3, fourth + ((second - fourth) * 2) / 3, third, fourth] });
      [x, y] = [third, fourth];
    } else if (letter === 'A') {
      const [endX, endY] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
      const [middleX, middleY] = [(x + endX) / 2, (y + endY) / 2];
      // From the centre to the start, and from there a quarter turn on.
      const [startX, startY] = [x - middleX, y - middleY];
      const [topX, topY] = [-startY, startX];
      const quarter = (ax: number, ay: number, bx: number, by: number): void => {
        steps.push({ to: 'curve', at: [middleX + ax + bx * ROUND, middleY + ay + by * ROUND, middleX + bx + ax * ROUND, middleY + by + ay * ROUND, middleX + bx, middleY + by] });
      };
      quarter(startX, startY, topX, topY);
      quarter(topX, topY, -startX, -startY);
      [x, y] = [endX, endY];
    } else {
      [x, y] = letter === 'H' ? [first, y] : letter === 'V' ? [x, first] : [first, second];
      steps.push({ to: letter === 'M' ? 'move' : 'line', at: [x, y] });
    }
  }
  return steps;
}
