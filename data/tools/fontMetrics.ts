// Writes `src/model/fontMetrics.ts` from the font that the app ships: npx tsx data/tools/fontMetrics.ts
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSync } from 'fontkit';

const TARGET = join(import.meta.dirname, '../../src/model/fontMetrics.ts');
const SUBSETS = ['latin', 'latin-ext'];
/** Beyond these blocks the font's signs are phonetic letters and the like, which no name is worth their bytes for. */
const BLOCKS: readonly (readonly [number, number])[] = [[0x20, 0x24f], [0x1e00, 0x1eff], [0x2000, 0x206f], [0x20a0, 0x20bf]];

/** Advance widths by code point, in thousandths of the font size. The files' default weight, 400, is that of the canvas. */
function advances(): Map<number, number> {
  const widths = new Map<number, number>();
  for (const subset of SUBSETS) {
    const path = createRequire(import.meta.url).resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`);
    const font = openSync(path);
    for (const code of font.characterSet) {
      if (!BLOCKS.some(([first, last]) => code >= first && code <= last)) continue;
      widths.set(code, Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
    }
  }
  return widths;
}

/** The source of `src/model/fontMetrics.ts`, the same bytes for the same font. */
export function fontMetricsSource(): string {
  const widths = [...advances()].sort(([a], [b]) => a - b);
  const runs: [number, number[]][] = [];
  let next = -1;
  for (const [code, width] of widths) {
    if (code !== next) runs.push([code, []]);
    runs.at(-1)?.[1].push(width);
    next = code + 1;
  }
  const lines = runs.map(([first, row]) => `  [0x${first.toString(16)}, [${row.join(', ')}]],`);
  return `// Made by data/tools/fontMetrics.ts from Source Serif 4 at weight 400. Not to be edited by hand: a test makes it again.

/** Advance widths of the canvas's font in thousandths of its size: runs of consecutive code points, each as its first one and their widths. */
export const SERIF_ADVANCES: readonly (readonly [first: number, widths: readonly number[]])[] = [
${lines.join('\n')}
];

/** For signs the font does not have: about the mean of its capitals. */
export const SERIF_OTHER = 620;
`;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) writeFileSync(TARGET, fontMetricsSource());
