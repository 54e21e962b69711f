import { describe, expect, it } from 'vitest';
import { overlaps, parseEdtf } from '../../../src/core/edtf';

const day = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('parseEdtf', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2022-11-14', '2022-11-14', '2022-11-14'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['2022-03~', '2022-03-01', '2022-03-31'],
    ['2022?', '2022-01-01', '2022-12-31'],
    ['2022-11-14%', '2022-11-14', '2022-11-14'],
    ['2022-03-21/2022-03-31', '2022-03-21', '2022-03-31'],
    ['2021~/2022-03?', '2021-01-01', '2022-03-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2022-XX', '2022-01-01', '2022-12-31'],
    ['2022-XX-XX', '2022-01-01', '2022-12-31'],
    ['2022-04-XX', '2022-04-01', '2022-04-30'],
    ['2022-21', '2022-03-01', '2022-05-31'],
    ['2022-24', '2022-12-01', '2023-02-28'],
    ['2022-36', '2022-10-01', '2022-12-31'],
    ['2022-11-14T10:00:00Z', '2022-11-14', '2022-11-14'],
    ['2022-11-14T10:00+0200', '2022-11-14', '2022-11-14'],
    ['2022-11-14T23:59:59.5+02:00', '2022-11-14', '2022-11-14'],
  ])('reads %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest: day(earliest), latest: day(latest) });
  });

  it('reads years before Christ', () => {
    const ides = Date.UTC(-44, 2, 15) / 86_400_000;
    expect(parseEdtf('-0044-03-15')).toEqual({ earliest: ides, latest: ides });
  });

  it.each([['2022/..', '2022-01-01', Infinity], ['2022/', '2022-01-01', Infinity]])('leaves %s open at its end', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ earliest: day(earliest), latest });
  });

  it.each(['../2022', '/2022'])('leaves %s open at its beginning', (text) => {
    expect(parseEdtf(text)).toEqual({ earliest: -Infinity, latest: day('2022-12-31') });
  });

  it.each([
    '', '..', '/', '../..', 'lundi', '22', '2022-13', '2022-00', '2022-02-30', '2022-04-31', '2022-04-00', '2022-4', '2022-21-01',
    '2022-XX-04', '202X-04', '-0000', '2022-04-01/2022-03-01', '2022/2023/2024', '2022/x', 'x/2022', ' 2022', '2022~~', '+2022',
  ])('does not read %j', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  it('agrees with the calendar on every first of a month', () => {
    for (let month = 0; month < 12 * 800; month += 1) {
      const date = new Date(Date.UTC(1600, month, 1)).toISOString().slice(0, 10);
      expect(parseEdtf(date)?.earliest).toBe(day(date));
    }
  });
});

describe('overlaps', () => {
  const of = (a: string, b: string): boolean => overlaps(parseEdtf(a), parseEdtf(b));
  it('is sharing a day', () => {
    expect([of('2022-04', '2022-04-30'), of('2022-04-30', '2022-04'), of('2022', '2022-03-21/2022-03-31')]).toEqual([true, true, true]);
    expect([of('2022-04', '2022-05'), of('2022-05', '2022-04')]).toEqual([false, false]);
  });
  it('is everything for what is undated', () => expect([overlaps(null, parseEdtf('2022')), overlaps(parseEdtf('2022'), null), overlaps(null, null)]).toEqual([true, true, true]));
  it('goes on where an interval is open', () => expect([of('2022/..', '2040'), of('2022/..', '2021'), of('../2022', '1900')]).toEqual([true, false, true]));
});
