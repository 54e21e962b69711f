import { describe, expect, it } from 'vitest';
import { openDataset, readExceptions, readFile, readText } from '../../../data/tools/openDataset';
import { CHECKS } from '../../../src/model/vocabulary';
import { type MutantKind, mutantsOf } from './mutants';

const file = readFile();
const { mutants: exceptions } = readExceptions();
const mutants = mutantsOf(file, readText(file.documents[0]?.href ?? ''));
const count = (kind: MutantKind): number => mutants.filter((mutant) => mutant.kind === kind).length;

/** All at once: claims don't hear of one another. */
const dataset = openDataset({ ...file, claims: mutants.map(({ claim }) => claim) });
const found = dataset.claims.ids.filter((_, row) => CHECKS[dataset.claims.check[row]!] === 'found');

const counts = (['subject', 'object', 'source', 'cue', 'moved', 'dropped'] as const).map((kind) => `${kind} ${count(kind)}`).join(', ');

describe('the check, on the claims of the talks in Ankara made wrong', () => {
  it(`keeps all ${mutants.length} mutants, made from ${file.claims.length} claims`, () => {
    expect(new Set(mutants.map(({ claim }) => claim.id)).size).toBe(mutants.length);
    expect(dataset.claims.count).toBe(mutants.length);
    expect(dataset.report.issues).toEqual([]);
  });

  it(`finds none of the ${mutants.length} mutants (${counts}) but the ${Object.keys(exceptions).length} listed exceptions`, () => {
    expect(found.toSorted()).toEqual(Object.keys(exceptions).sort());
  });

  it('makes every claim wrong in each way it can be', () => {
    const wrong = (kind: MutantKind): Set<string> => new Set(mutants.filter((mutant) => mutant.kind === kind).map(({ claim }) => claim.id.split(':')[0] ?? ''));
    const without = (kind: MutantKind): string[] => file.claims.map(({ id }) => id).filter((id) => !wrong(kind).has(id));
    const topics = (end: 'subject' | 'object'): string[] => file.claims.filter((claim) => claim[end] === 'risk-reduction').map(({ id }) => id);
    // The article has one topic, which leaves no other entity of its type.
    expect(without('subject')).toEqual(topics('subject'));
    expect(without('object')).toEqual(topics('object'));
    expect(without('moved')).toEqual([]);
    expect(without('source')).toEqual(file.claims.filter(({ attribution = [] }) => attribution.length === 0).map(({ id }) => id));
    expect(without('cue')).toEqual(file.claims.filter(({ attribution = [] }) => attribution.every(({ cue }) => cue === undefined)).map(({ id }) => id));
  });

  it('has a reason for each exception', () => {
    expect(Object.values(exceptions).filter((reason) => reason.trim() === '')).toEqual([]);
  });
});
