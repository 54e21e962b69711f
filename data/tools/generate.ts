import { writeFileSync } from 'node:fs';
import { generateDataset } from '../../tests/support/generateDataset.ts';

/** Writes a generated dataset: `npx tsx data/tools/generate.ts OUT ENTITIES CLAIMS`. */
const [out, entities, claims] = process.argv.slice(2);
if (out === undefined || !(Number(entities) >= 2) || !(Number(claims) >= 1)) {
  console.error('Usage: npx tsx data/tools/generate.ts OUT ENTITIES CLAIMS (at least 2 entities and 1 claim)');
  process.exitCode = 1;
} else {
  writeFileSync(out, JSON.stringify(generateDataset(Number(entities), Number(claims))));
}
