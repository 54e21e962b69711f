import { expect } from 'vitest';
import { withCorpus } from '../../../support/corpora';
import { countsOf, opened } from '../../../support/toldBy';

const linesOf = (files: ReadonlyMap<string, Uint8Array>, kind: string): readonly string[] =>
  [...files].filter(([name]) => name.endsWith('.ann')).flatMap(([, bytes]) => new TextDecoder().decode(bytes).split('\n').filter((line) => line.startsWith(kind)));

withCorpus('brat', 'brat’s annotations are read whole, and each of their quotes stands in its text', async (files) => {
  const dataset = await opened(files);
  const parts = linesOf(files, 'E').flatMap((line) => (line.split('\t')[1] ?? '').trim().split(' ').slice(1));
  expect(dataset.claims.count).toBe(linesOf(files, 'R').length + parts.length);
  expect(dataset).toMatchObject({ documents: { count: 10 }, entities: { count: 565 }, mentions: { count: 649 }, claims: { count: 466 } });
  expect(countsOf(dataset)).toEqual({
    checks: { found: 463, partly: 3 },
    matches: { exact: 1187 },
    reasons: { antecedentMissing: 1, certaintyWithoutWords: 2 },
    issues: { 'kept unusedFile': 4 },
  });
});
