import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileChooser } from '@playwright/test';

const folder = join(import.meta.dirname, '../../../data/ankara-talks');

/** The dataset that ships, as files of the reader's own, by another title. */
export function ownTalks(title: string): Extract<Parameters<FileChooser['setFiles']>[0], readonly { readonly name: string }[]> {
  const dataset = { ...(JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8')) as object), title: { en: title } };
  return [
    { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(dataset)) },
    ...['rt-566501.fr.txt', 'rt-566501.en.json'].map((name) => ({ name, mimeType: 'text/plain', buffer: readFileSync(join(folder, name)) })),
  ];
}
