import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadDataset } from '../../../../src/core/load';

const file = join(import.meta.dirname, '../../../../../shared/corpora/csv-edges/donations.csv');
const isThere = existsSync(file);
if (!isThere) console.info('Skipped: the corpus csv-edges is not there.');

it.runIf(isThere)('reads each donation as a link from donor to party', async () => {
  const loaded = await loadDataset(new Map([['donations.csv', new Uint8Array(readFileSync(file))]]), { progress: () => undefined, cancelled: () => false });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const { claims, entities, report } = loaded.value;
  expect([claims.count, entities.count, report.issues.length]).toEqual([292, 95, 0]);
  expect([...claims.attributes.values()].filter((attributes) => typeof attributes['DonationEUR'] === 'number')).toHaveLength(292);
  expect([...claims.when.values()].filter((when) => /^\d{4}-\d\d-\d\d$/.test(when))).toHaveLength(292);
});
