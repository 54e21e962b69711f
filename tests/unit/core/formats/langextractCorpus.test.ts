import { expect } from 'vitest';
import { withCorpus } from '../../../support/corpora';
import { countsOf, opened } from '../../../support/toldBy';

withCorpus('langextract-jsonl', 'a run of LangExtract is read whole: each extraction is kept or told', async (files) => {
  const dataset = await opened(files);
  const [[, bytes] = ['', new Uint8Array()]] = [...files];
  const { extractions } = JSON.parse(new TextDecoder().decode(bytes)) as { extractions: readonly { extraction_class: string; char_interval: unknown }[] };
  const counts = countsOf(dataset);
  const relations = extractions.filter(({ extraction_class: label }) => label === 'relationship');
  expect(dataset.claims.count + (counts.issues['dropped noEnds'] ?? 0)).toBe(relations.length);
  expect(counts.issues['kept missingKey']).toBe(extractions.filter((one) => one.char_interval === null && !relations.includes(one)).length);
  expect(dataset).toMatchObject({ documents: { count: 1 }, entities: { count: 413 }, claims: { count: 277 } });
  // Most relations are summed up in words of the model's own, and so they are nowhere in the play.
  expect(counts.checks).toEqual({ found: 51, partly: 17, missing: 209 });
});
