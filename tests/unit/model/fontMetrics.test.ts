import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fontMetricsSource } from '../../../data/tools/fontMetrics';

it('the table of advance widths is the one that the shipped font gives', () => {
  expect(readFileSync(join(import.meta.dirname, '../../../src/model/fontMetrics.ts'), 'utf8')).toBe(fontMetricsSource());
});
