import { expect, it } from 'vitest';
import { claimsToLook } from '../../../src/core/evidence/claimsToLook';
import { mentionsInDocument } from '../../../src/core/evidence/mentionsInDocument';
import { sentenceClaims } from '../../../src/core/evidence/sentenceEdges';
import { FACETS } from '../../../src/core/facets/registry';
import { drawingOf } from '../../../src/core/scene/drawing';
import { warmUp } from '../../../src/core/scene/warmUp';
import { facetTable } from '../../../src/core/visible';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

it('leaves nothing of what the first screens ask to be read from the columns again', () => {
  const dataset = load(generateDataset(20, 40));
  const run = warmUp(dataset);
  while (run.next().done !== true);
  const answers = () => [
    drawingOf(dataset).bare, sentenceClaims(dataset).values.length, claimsToLook(dataset).length, mentionsInDocument(dataset, 0).length,
    FACETS.flatMap((facet) => (facet.kind === 'values' ? [facetTable(dataset, facet).rows.values.length] : [])).length,
  ];
  const mentioned = dataset.mentions.span.filter((span) => dataset.spans.document[span] === 0).length;
  for (const column of Object.keys(dataset)) Object.defineProperty(dataset, column, { get: () => expect.fail(`${column} was read again`) });
  expect(answers()).toEqual([false, 40, 0, mentioned, FACETS.filter(({ kind }) => kind === 'values').length]);
});
