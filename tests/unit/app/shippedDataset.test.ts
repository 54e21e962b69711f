import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SHIPPED_SLUG } from '../../../src/model/shippedDataset';
import { load } from '../../support/load';

it('names the dataset that ships', () => {
  const { title } = JSON.parse(readFileSync('data/ankara-talks/dataset.json', 'utf8')) as { readonly title: object };
  expect(load({ format: 'edgewise/1', title, documents: [], entities: [], claims: [] }).meta.slug).toBe(SHIPPED_SLUG);
});
