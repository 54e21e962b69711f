import { checkClaim } from '../../../../src/core/check/checkClaim';
import { checkIndex } from '../../../../src/core/check/checkIndex';
import { type Check, CHECKS } from '../../../../src/model/vocabulary';
import { type TinyClaim, type TinyEntity, tinyDataset, type TinyFile } from '../../../support/tinyDataset';

/** S1 names both ends in reported speech; S2 has a nominal and a pronoun; S3 a metonym, a hedge and an unnamed source; S4 a date and a negation. */
export const TALKS = [
  'Kommersant reported that Russia had sent Sergey Naryshkin to the secret talks.',
  'The paper added that the spy chief met Bill Burns there, and that he left.',
  'A spokesperson for the NSC said that Washington may have sent Burns.',
  'In April, Turkey did not host the talks.',
  'Peskov called it a hoax.',
].join(' ');

export const ENTITIES: Readonly<Record<string, TinyEntity>> = {
  kommersant: { type: 'Organization', names: ['Kommersant'], mentions: [['name', { exact: 'Kommersant' }], ['nominal', { exact: 'The paper' }]] },
  nsc: { type: 'Organization', names: ['National Security Council', 'NSC'], mentions: [['name', { exact: 'NSC' }]] },
  russia: { type: 'Country', names: ['Russia'], mentions: [['name', { exact: 'Russia' }]] },
  usa: { type: 'Country', names: ['United States'], mentions: [['metonym', { exact: 'Washington' }]] },
  turkey: { type: 'Country', names: ['Turkey', 'Türkiye'], mentions: [['name', { exact: 'Turkey' }]] },
  naryshkin: {
    type: 'Person', names: ['Sergueï Narychkine', 'sergey naryshkin'],
    mentions: [['name', { exact: 'Sergey Naryshkin' }], ['nominal', { exact: 'the spy chief' }], ['pronoun', { exact: 'he', nth: 4 }]],
  },
  burns: { type: 'Person', names: ['Bill Burns', 'Burns'], mentions: [['name', { exact: 'Bill Burns' }], ['name', { exact: 'Burns', nth: 1 }]] },
  peskov: { type: 'Person', names: ['Dmitri Peskov'], mentions: [['name', { exact: 'Peskov' }]] },
  talks: { type: 'Event', names: ['Ankara talks'], mentions: [['nominal', { exact: 'the secret talks' }], ['nominal', { exact: 'the talks' }], ['pronoun', { exact: 'it' }]] },
};

/** Checks one claim in the text of the talks, or in another file. */
export const checkOne = (claim: TinyClaim, file: Partial<TinyFile> = {}): { readonly check: Check | undefined; readonly reasons: readonly string[] } => {
  const dataset = tinyDataset({ texts: { talks: TALKS }, entities: ENTITIES, ...file, claims: [claim] });
  const { check, reasons } = checkClaim(dataset, checkIndex(dataset), 0);
  return { check: CHECKS[check], reasons: reasons.map(({ code, path }) => `${code} ${path}`) };
};

export const FOUND = { check: 'found', reasons: [] } as const;

export const partly = (...reasons: string[]) => ({ check: 'partly', reasons });
