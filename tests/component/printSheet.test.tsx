import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { visible } from '../../src/core/visible';
import { PrintSheet } from '../../src/ui/print/PrintSheet';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';
import { inApp } from '../support/renderInApp';

it('lists the documents of the claims that are printed, which are not all', () => {
  const dataset = load(generateDataset(20, 60));
  expect(dataset.documents.count).toBe(5);
  inApp(<PrintSheet dataset={dataset} visible={visible(dataset, {})} filters={[]} picture={null} day="2026-11-25" most={36} />, { dataset });
  expect(screen.getByText(/^24 more claims are not printed/)).toBeInTheDocument();
  // Twelve claims to a document.
  const list = screen.getByRole('heading', { name: 'Documents', hidden: true }).closest('section')!;
  expect(within(list).getAllByRole('listitem', { hidden: true })).toHaveLength(3);
});
