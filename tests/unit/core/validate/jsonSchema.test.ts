import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText } from '../../../../data/tools/jsonSchema';

it('is published as it is: run `npx tsx data/tools/jsonSchema.ts` after a change of the schema', () => {
  expect(readFileSync('public/edgewise-1.schema.json', 'utf8')).toBe(jsonSchemaText());
});
