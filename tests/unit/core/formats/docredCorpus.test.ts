import { expect } from 'vitest';
import { withCorpus } from '../../../support/corpora';
import { countsOf, opened } from '../../../support/toldBy';

withCorpus('docred', 'a DocRED file is read whole, and each of its quotes stands in the text', async (files) => {
  const dataset = await opened(files);
  expect(dataset.report).toMatchObject({ records: 40_755, kept: 40_755 });
  expect(dataset).toMatchObject({ documents: { count: 500 }, entities: { count: 9684 }, mentions: { count: 13_189 }, claims: { count: 17_284 } });
  expect(dataset.predicates).toHaveLength(95);
  expect(dataset.predicates.filter(({ label }) => label.en === undefined || label.fr === undefined)).toEqual([]);
  expect(dataset.entities.attributes.size).toBe(9);
  expect(countsOf(dataset)).toEqual({
    checks: { found: 6897, partly: 576, unchecked: 9811 },
    matches: { exact: 25_713 },
    reasons: { noSupport: 9811, objectNotNamed: 356, subjectNotNamed: 237 },
    issues: { 'kept unusedFile': 1 },
  });
});
