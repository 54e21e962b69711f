// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { livingPageTemplate } from '../../../src/platform/livingPage';

const GENERATOR = '<meta name="generator" content="Edgewise living page" />';
const INSIDE = '<script type="application/json" id="edgewise-inside"></script>';

const answered = (page: string, status = 200): Promise<string | null> => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(page, { status })));
  return livingPageTemplate();
};

afterEach(() => vi.unstubAllGlobals());

describe('the template of the living page', () => {
  it('is what stands beside the app', async () => {
    const page = `<!doctype html>${GENERATOR}${INSIDE}`;
    expect(await answered(page)).toBe(page);
  });

  it('is not had where the host answers with another page, an error, or nothing', async () => {
    expect(await answered('<!doctype html><title>Edgewise</title>')).toBeNull();
    expect(await answered(`<!doctype html>${INSIDE}`)).toBeNull();
    expect(await answered(`<!doctype html>${GENERATOR}`)).toBeNull();
    expect(await answered(`<!doctype html>${GENERATOR}${INSIDE}`, 404)).toBeNull();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await livingPageTemplate()).toBeNull();
  });
});
