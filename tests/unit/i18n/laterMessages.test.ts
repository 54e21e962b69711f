import { beforeEach, describe, expect, it, vi } from 'vitest';

/** As when the page has just been opened. */
const fresh = async () => {
  vi.resetModules();
  return import('../../../src/i18n/messages');
};

const part = (): Promise<string> => Promise.resolve('part');

describe('what is said later', () => {
  beforeEach(() => {
    vi.doUnmock('../../../src/i18n/frLater');
  });

  it('is not fetched with the first view, but with the first part that says it', async () => {
    const { fetchMessages, messagesOf, withMessages } = await fresh();
    await fetchMessages('en');
    const messages = messagesOf('en');
    expect(messages.app.close).toBe('Close');
    expect(messages).not.toHaveProperty('issues');
    expect(await withMessages(part)).toBe('part');
    expect(messages.issues.cancelled).toBe('Opening was cancelled.');
    expect(messagesOf('en')).toBe(messages);
  });

  it('comes with each language from then on, also with one that is on its way', async () => {
    const { fetchMessages, messagesOf, withMessages } = await fresh();
    await fetchMessages('en');
    const onItsWay = fetchMessages('fr');
    await Promise.all([withMessages(part), onItsWay]);
    expect(messagesOf('fr').issues.kinds.cancelled).toBe('Annulé');
    expect(messagesOf('en').issues.kinds.cancelled).toBe('Cancelled');
  });

  it('leaves a part out that would be without it, and is asked for again with the next', async () => {
    const { fetchMessages, messagesOf, withMessages } = await fresh();
    await fetchMessages('fr');
    vi.doMock('../../../src/i18n/frLater', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await expect(withMessages(part)).rejects.toThrow();
    expect(messagesOf('fr')).not.toHaveProperty('issues');
    vi.doUnmock('../../../src/i18n/frLater');
    expect(await withMessages(part)).toBe('part');
    expect(messagesOf('fr').issues.kinds.cancelled).toBe('Annulé');
  });

  it('is missed as the language is where that can’t be had', async () => {
    const { fetchMessages, withMessages } = await fresh();
    await fetchMessages('en');
    await withMessages(part);
    vi.doMock('../../../src/i18n/frLater', () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    await expect(fetchMessages('fr')).rejects.toThrow();
  });
});
