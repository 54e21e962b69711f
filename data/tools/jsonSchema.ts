// Writes `public/edgewise-1.schema.json` from the schema that the app reads files with: npx tsx data/tools/jsonSchema.ts
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { fileSchema } from '../../src/core/validate/schema.ts';

const published = new URL('../../public/edgewise-1.schema.json', import.meta.url);

/** The JSON Schema (2020-12) of `edgewise/1`, as it is published. */
export const jsonSchemaText = (): string => {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { io: 'input' });
  const titled = { $schema, title: 'edgewise/1', description: 'A graph whose every claim bears the words it comes from. Offsets count Unicode code points.', ...schema };
  return `${JSON.stringify(titled, null, 1)}\n`;
};

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(published, jsonSchemaText());
