// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { copyPicture } from '../../../src/app/copyPicture';
import { fail, ok } from '../../../src/model/result';
import type { Deeds } from '../../../src/ui/kit/AppContext';

const blob = new Blob(['pixels']);
const made = ok({ name: 'graph.png', blob, notes: [], save: () => ok(null) });

async function told(prepareExport: Deeds['prepareExport'], write: (items: readonly { readonly png: Promise<Blob> }[]) => Promise<void>): Promise<unknown> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
  const notify = vi.fn();
  await copyPicture({ prepareExport }, { notify });
  return notify.mock.lastCall?.[0];
}

const waits = async ([item]: readonly { readonly png: Promise<Blob> }[]): Promise<void> => {
  await item?.png;
};

beforeEach(() => {
  vi.stubGlobal('ClipboardItem', class {
    readonly png: Promise<Blob>;
    constructor(items: Readonly<Record<string, Promise<Blob>>>) {
      this.png = items['image/png']!;
    }
  });
});

describe('copying the picture', () => {
  it('says that it is copied', async () => {
    expect(await told(() => Promise.resolve(made), waits)).toBe('copied');
  });

  it('says that the browser does not allow it, also while the picture is in the making', async () => {
    const refuses = (): Promise<void> => Promise.reject(new DOMException('No', 'NotAllowedError'));
    expect(await told(() => Promise.resolve(made), refuses)).toBe('copyFailed');
    expect(await told(() => new Promise(() => undefined), refuses)).toBe('copyFailed');
  });

  it('says why the picture could not be made, where that was it', async () => {
    expect(await told(() => Promise.resolve(fail('pictureTooLarge')), waits)).toBe('pictureTooLarge');
    expect(await told(() => Promise.resolve(fail('chunkMissing')), waits)).toBe('chunkMissing');
  });
});
