import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const repository = join(import.meta.dirname, '../..');

it('no file of the source is named for being left over', () => {
  const files = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((path) => /^(utils?|helpers?|common|misc|shared|index|\w*manager)(\.|$)/i.test(basename(path)))).toEqual([]);
});
