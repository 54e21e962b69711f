import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNWATCHED } from '../../../src/model/ports';
import { ok } from '../../../src/model/result';
import { inSlices } from '../../../src/platform/inSlices';

function* pieces(count: number, each: () => void = () => undefined): Generator<string> {
  for (let piece = 0; piece < count; piece++) {
    each();
    yield `${piece} `;
  }
}

/** So that each piece takes as long as a slice has. */
const slowly = (): void => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
};

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

describe('work in slices', () => {
  it('gives all pieces in their order, and one part for what takes no time', async () => {
    expect(await inSlices(pieces(5), 5, UNWATCHED)).toEqual(ok(['0 1 2 3 4 ']));
    expect(await inSlices(pieces(0), 0, UNWATCHED)).toEqual(ok(['']));
    slowly();
    const long = await inSlices(pieces(4), 4, UNWATCHED);
    expect(long.ok && long.value.join('')).toBe('0 1 2 3 ');
  });

  it('lets others have their turn, and tells how far it is', async () => {
    slowly();
    const turns: number[] = [];
    let done = 0;
    const turn = (): void => {
      turns.push(done);
      if (done < 4) setTimeout(turn);
    };
    setTimeout(turn);
    const progress = vi.fn();
    await inSlices(pieces(4, () => {
      done += 1;
    }), 8, { ...UNWATCHED, progress });
    expect(turns).toEqual(expect.arrayContaining([1, 2, 3]));
    expect(progress.mock.calls).toEqual([[0.125], [0.25], [0.375], [0.5]]);
  });

  it('draws nothing more when it is not wanted, and ends what draws', async () => {
    slowly();
    const ended = vi.fn();
    let made = 0;
    function* endless(): Generator<string> {
      try {
        for (;;) {
          made += 1;
          yield '';
        }
      } finally {
        ended();
      }
    }
    expect(await inSlices(endless(), 1, { ...UNWATCHED, wanted: () => made < 2 })).toEqual({ ok: false, error: 'cancelled' });
    expect(made).toBe(2);
    expect(ended).toHaveBeenCalledOnce();
  });
});
