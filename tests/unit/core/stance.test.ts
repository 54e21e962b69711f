import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/core/edtf';
import { disputed, edgeStance, isAgainst, stanceOf, type Told } from '../../../src/core/stance';
import { type Act, ACTS, CERTAINTIES, type Certainty, POLARITIES, type Polarity, type Stance, STANCES } from '../../../src/model/vocabulary';

const indexes = (...acts: Act[]): number[] => acts.map((act) => ACTS.indexOf(act));
const of = (certainty: Certainty, polarity: Polarity, ...acts: Act[]): Stance | undefined =>
  STANCES[stanceOf(CERTAINTIES.indexOf(certainty), POLARITIES.indexOf(polarity), indexes(...acts))];

describe('stanceOf', () => {
  it('is stated without attribution', () => expect(of('certain', 'positive')).toBe('stated'));
  it('is reported with any step', () => {
    for (const act of ['states', 'reports', 'accuses'] as const) expect(of('certain', 'positive', act)).toBe('reported');
  });
  it('is confirmed by the innermost act alone', () => {
    expect(of('certain', 'positive', 'reports', 'confirms')).toBe('confirmed');
    expect(of('certain', 'positive', 'confirms', 'states')).toBe('reported');
  });
  it('is hedged where it is not certain, whoever confirms it', () => {
    expect(of('possible', 'positive')).toBe('hedged');
    expect(of('probable', 'positive', 'confirms')).toBe('hedged');
  });
  it('is denied where it is against, however it is hedged', () => {
    expect(of('certain', 'negative')).toBe('denied');
    expect(of('possible', 'positive', 'denies')).toBe('denied');
    expect(of('certain', 'positive', 'reports', 'denies')).toBe('denied');
  });
  it('is for where denials cancel out', () => {
    expect(of('certain', 'negative', 'denies')).toBe('reported');
    expect(of('certain', 'positive', 'denies', 'denies')).toBe('reported');
    expect(of('certain', 'negative', 'denies', 'denies')).toBe('denied');
  });
  it('reads a column', () => expect(stanceOf(0, 0, Uint8Array.from(indexes('confirms')))).toBe(STANCES.indexOf('confirmed')));
  it('is denied exactly where the claim is against', () => {
    for (const certainty of [0, 1, 2]) {
      for (const polarity of [0, 1]) {
        for (const acts of [[], indexes('denies'), indexes('states', 'denies'), indexes('denies', 'denies')]) {
          expect(STANCES[stanceOf(certainty, polarity, acts)] === 'denied').toBe(isAgainst(polarity, acts));
        }
      }
    }
  });
});

describe('edgeStance', () => {
  const edge = (...stances: Stance[]): Stance | undefined => STANCES[edgeStance(stances.map((stance) => STANCES.indexOf(stance)))];
  it('is the strongest among the claims for it', () => {
    expect(edge('hedged', 'reported', 'denied')).toBe('reported');
    expect(edge('reported', 'stated', 'confirmed')).toBe('confirmed');
    expect(edge('denied', 'hedged')).toBe('hedged');
  });
  it('is denied only where all are against', () => expect(edge('denied', 'denied')).toBe('denied'));
});

describe('disputed', () => {
  const told = (stance: Stance, when?: string): Told => ({ stance: STANCES.indexOf(stance), when: when === undefined ? null : parseEdtf(when) });
  it('needs a claim for and one against', () => {
    expect(disputed([])).toBe(false);
    expect(disputed([told('stated'), told('hedged')])).toBe(false);
    expect(disputed([told('denied'), told('denied')])).toBe(false);
    expect(disputed([told('hedged'), told('denied')])).toBe(true);
  });
  it('needs them to overlap in time', () => {
    expect(disputed([told('stated', '2022-03'), told('denied', '2022-04')])).toBe(false);
    expect(disputed([told('stated', '2022'), told('denied', '2022-04')])).toBe(true);
    expect(disputed([told('stated', '2022-03'), told('denied')])).toBe(true);
    expect(disputed([told('stated', '2022-03'), told('denied', '2022-04'), told('reported', '2022-04-01')])).toBe(true);
  });
});
