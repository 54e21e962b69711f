import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layoutInput } from '../../src/canvas/layoutInput';
import { LAYOUTS } from '../../src/canvas/layouts/registry';
import { placeDataset } from '../../src/canvas/placeDataset';
import { en } from '../../src/i18n/en';
import { fr } from '../../src/i18n/fr';
import { INITIAL_VIEW } from '../../src/model/view';
import { generateDataset } from '../support/generateDataset';
import { load } from '../support/load';

const FOLDER = 'src/canvas/layouts';
const ids = LAYOUTS.map(({ id }) => id);
const ignore = (): void => undefined;

describe('layouts', () => {
  it('are all named by the registry, each by the name of its file', () => {
    const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3)).filter((name) => name !== 'contract' && name !== 'registry');
    expect([...ids].sort()).toEqual(files.sort());
    const registry = readFileSync(`${FOLDER}/registry.ts`, 'utf8');
    for (const id of ids) expect(registry).toContain(`from './${id}'`);
  });

  it('have ids of their own, the first of them that of a view that names none', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe(INITIAL_VIEW.layout);
  });

  it.each([['English', en.layouts], ['French', fr.layouts]])('have a name and a line about them in %s, in the order of the registry', (_, messages) => {
    expect(Object.keys(messages.names)).toEqual(ids);
    expect(Object.keys(messages.now)).toEqual(ids);
    expect(Object.keys(messages.about)).toEqual(ids);
    expect(new Set(Object.values(messages.names)).size).toBe(ids.length);
  });
});

const small = load(generateDataset(24, 40));

describe.each(ids)('the layout %s', (id) => {
  it('places a dataset the same way each time, whatever is in the middle', () => {
    for (const centre of [null, small.entities.ids[3]!, 'nobody']) {
      const placed = placeDataset(layoutInput(small, centre), id, ignore);
      expect(placed.entities).toHaveLength(2 * small.entities.count);
      expect(placed.entities.every(Number.isFinite)).toBe(true);
      expect(placeDataset(layoutInput(small, centre), id, ignore)).toEqual(placed);
    }
  }, 60_000);

  it('places groups as well as their members where a dataset is too large to draw whole', () => {
    const large = load(generateDataset(1500, 2500));
    const { entities, groups } = placeDataset(layoutInput(large), id, ignore);
    expect(entities).toHaveLength(3000);
    expect([...entities, ...groups].every(Number.isFinite)).toBe(true);
    const places = new Set(Array.from({ length: 1500 }, (_, row) => `${entities[2 * row]!.toFixed(1)} ${entities[2 * row + 1]!.toFixed(1)}`));
    expect(places.size).toBe(1500);
  }, 60_000);
});
