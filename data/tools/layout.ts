// Writes the positions that our own layout gives the shipped dataset into its view: npx tsx data/tools/layout.ts [file]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutInput } from '../../src/canvas/layoutInput';
import { LAYOUTS } from '../../src/canvas/layouts/registry';
import { placeDataset } from '../../src/canvas/placeDataset';
import type { Dataset } from '../../src/model/dataset';
import { openDataset, pathOf, readFile } from './openDataset';

/** Where the default layout puts each entity, by id, in tenths of a px. */
export function positionsOf(dataset: Dataset): Record<string, readonly [number, number]> {
  const { entities } = placeDataset(layoutInput(dataset), LAYOUTS[0]?.id ?? '', () => undefined);
  const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;
  return Object.fromEntries(dataset.entities.ids.map((id, row) => [id, [tenth(entities[2 * row]!), tenth(entities[2 * row + 1]!)]]));
}

/** The file's text with those positions as its view, which stands last; all else stays as it was written. */
export function withPositions(text: string, positions: Record<string, readonly [number, number]>): string {
  const { view, ...file } = JSON.parse(text) as Record<string, unknown>;
  // The file is written by hand, a record a line: only a view that stands last can be replaced without touching the rest.
  const end = view === undefined ? text.lastIndexOf('}') : text.lastIndexOf(',', text.lastIndexOf('"view"'));
  const head = text.slice(0, end).trimEnd();
  const rows = Object.entries(positions).map(([id, [x, y]]) => `      ${JSON.stringify(id)}: [${x}, ${y}]`);
  const written = `${head},\n  "view": {\n    "layout": ${JSON.stringify(LAYOUTS[0]?.id)},\n    "positions": {\n${rows.join(',\n')}\n    }\n  }\n}\n`;
  const { view: _, ...rest } = JSON.parse(written) as Record<string, unknown>;
  if (JSON.stringify(rest) !== JSON.stringify(file)) throw new Error('The view must stand last in the file.');
  return written;
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const path = resolve(process.argv[2] ?? pathOf('dataset.json'));
  writeFileSync(path, withPositions(readFileSync(path, 'utf8'), positionsOf(openDataset(readFile()))));
}
