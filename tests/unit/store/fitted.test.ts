import { describe, expect, it } from 'vitest';
import { edgeSelection } from '../../../src/core/selection';
import { INITIAL_VIEW, type Selection } from '../../../src/model/view';
import { fitted, readSavedView } from '../../../src/store/viewCodec';
import { generateDataset } from '../../support/generateDataset';
import { load } from '../../support/load';

const dataset = load(generateDataset(10, 20));
const edge = edgeSelection(dataset, 0);
const kept = (selection: Selection): Selection | null => fitted({ ...INITIAL_VIEW, selection }, dataset).selection;

describe('fitted', () => {
  it('keeps a selection that the dataset has', () => {
    expect(kept(edge)).toEqual(edge);
    expect(kept(edgeSelection(dataset, 0, dataset.edges.claims.values[0]))).toEqual(edgeSelection(dataset, 0, dataset.edges.claims.values[0]));
    expect(kept({ kind: 'entity', id: dataset.entities.ids[3]! })).toEqual({ kind: 'entity', id: dataset.entities.ids[3]! });
  });

  it('drops one that it does not have, and a claim that is not of the edge', () => {
    expect(kept({ kind: 'entity', id: 'nobody' })).toBeNull();
    expect(kept({ ...edge, predicate: 'nothing' } as Selection)).toBeNull();
    expect(kept({ ...edge, claim: 'no such claim' } as Selection)).toEqual(edge);
  });
});

describe('readSavedView', () => {
  it('says when positions that a file gives can not be used', () => {
    expect(readSavedView({ positions: { [dataset.entities.ids[0]!]: [1e308, 'x'] } }, dataset)).toMatchObject({ positions: null, refused: true });
    expect(readSavedView({}, dataset)).toMatchObject({ positions: null, refused: false });
  });
});
