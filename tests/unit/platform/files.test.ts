import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAddress, gatherFiles } from '../../../src/platform/files';

const file = (path: string, text = path) => ({ isDirectory: false, name: path.slice(path.lastIndexOf('/') + 1), fullPath: path, file: (done: (file: File) => void) => done(new File([text], path)) });

/** A folder as browsers hand it over: its entries in batches of two. */
const folder = (path: string, entries: readonly object[]) => ({
  isDirectory: true, name: path.slice(path.lastIndexOf('/') + 1), fullPath: path,
  createReader: () => {
    let from = 0;
    return { readEntries: (done: (batch: readonly object[]) => void) => done(entries.slice(from, (from += 2))) };
  },
});

const read = async (...given: readonly object[]) => {
  const result = await gatherFiles(given as Parameters<typeof gatherFiles>[0]);
  return result.ok ? Promise.all([...result.value].map(async ([name, content]) => [name, await content.text()])) : result.error;
};

it('reads files by their names', async () => {
  expect(await read(new File(['{}'], 'a.json'), new File(['x'], 'b.txt'))).toEqual([['a.json', '{}'], ['b.txt', 'x']]);
});

it('reads a folder with all that is in it, by paths, without what systems keep for themselves', async () => {
  const given = folder('/run', [file('/run/c.txt'), file('/run/.DS_Store'), file('/run/a.txt'), folder('/run/deep', [file('/run/deep/b.txt')]), folder('/run/.git', [file('/run/.git/x')])]);
  expect(await read(given)).toEqual([['run/a.txt', '/run/a.txt'], ['run/c.txt', '/run/c.txt'], ['run/deep/b.txt', '/run/deep/b.txt']]);
});

it('says which folder cannot be read', async () => {
  const gone = { isDirectory: true, name: 'run', createReader: () => ({ readEntries: (_: unknown, refuse: (error: Error) => void) => refuse(new Error('gone')) }) };
  expect(await read(gone)).toEqual([{ code: 'unreadable', severity: 'error', path: 'run', values: { name: 'run' } }]);
});

it('stops before it holds more than a tab can', async () => {
  const huge = Object.assign(new File([''], 'huge.bin'), {});
  Object.defineProperty(huge, 'size', { value: 2 ** 31 });
  expect(await read(huge)).toMatchObject([{ code: 'tooLarge', values: { name: 'huge.bin', size: 2048, limit: 1024 } }]);
});

describe('an address', () => {
  const asked = vi.fn((address: string) => Promise.resolve(new Response(address.endsWith('gone.json') ? null : '{}', { status: address.endsWith('gone.json') ? 404 : 200 })));
  const opened = async (address: string) => {
    vi.stubGlobal('location', { href: 'https://here.example/app/', origin: 'https://here.example' });
    vi.stubGlobal('fetch', asked);
    const result = await fetchAddress(address, new AbortController().signal);
    return result.ok ? [...result.value.keys()] : result.error.map(({ code, values }) => [code, values.name]);
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    asked.mockClear();
  });

  it('of this site is fetched', async () => {
    expect(await opened('https://here.example/files/run.json?v=2')).toEqual(['run.json']);
    expect(asked.mock.calls[0]?.[0]).toBe('https://here.example/files/run.json?v=2');
    expect(await opened('https://here.example/gone.json')).toEqual([['unreadable', 'gone.json']]);
  });

  it('of another is not asked for anything', async () => {
    expect(await opened('https://there.example/run.json')).toEqual([['otherOrigin', 'run.json']]);
    expect(await opened('http://here.example/')).toEqual([['otherOrigin', 'here.example']]);
    expect(asked).not.toHaveBeenCalled();
  });
});
