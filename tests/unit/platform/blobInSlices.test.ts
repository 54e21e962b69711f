import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNWATCHED } from '../../../src/model/ports';
import { blobInSlices } from '../../../src/platform/blobInSlices';

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

describe('a file made in slices', () => {
  it('gives all pieces in their order, whether they take time or not', async () => {
    const text = async (count: number): Promise<string> => {
      const file = await blobInSlices(pieces(count), count, 'text/csv', UNWATCHED);
      return file.ok ? `${file.value.type}: ${await file.value.text()}` : file.error;
    };
    expect(await text(5)).toBe('text/csv: 0 1 2 3 4 ');
    expect(await text(0)).toBe('text/csv: ');
    slowly();
    expect(await text(5)).toBe('text/csv: 0 1 2 3 4 ');
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
    await blobInSlices(pieces(4, () => {
      done += 1;
    }), 8, 'text/csv', { ...UNWATCHED, progress });
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
    expect(await blobInSlices(endless(), 1, 'text/csv', { ...UNWATCHED, wanted: () => made < 2 })).toEqual({ ok: false, error: 'cancelled' });
    expect(made).toBe(2);
    expect(ended).toHaveBeenCalledOnce();
  });
});
