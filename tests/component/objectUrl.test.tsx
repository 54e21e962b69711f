import { render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useObjectUrl } from '../../src/ui/kit/useObjectUrl';

const revoke = vi.fn();
const Picture = ({ blob }: { readonly blob: Blob }) => <img src={useObjectUrl(blob) ?? undefined} alt="" />;

beforeEach(() => {
  vi.useFakeTimers();
  let made = 0;
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => `blob:test/${made++}`, revokeObjectURL: revoke }));
});

afterEach(() => {
  vi.useRealTimers();
});

it('gives an address back only when a picture that was being read from it is there', () => {
  const { rerender, unmount } = render(<Picture blob={new Blob(['a'])} />);
  rerender(<Picture blob={new Blob(['b'])} />);
  unmount();
  expect(revoke).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoke.mock.calls).toEqual([['blob:test/0'], ['blob:test/1']]);
});
