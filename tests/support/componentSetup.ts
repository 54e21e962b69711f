import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fetchMessages } from '../../src/i18n/messages';
import { LANGUAGES } from '../../src/i18n/registry';

await Promise.all(LANGUAGES.map(({ tag }) => fetchMessages(tag)));

// Parts that are fetched when first wanted take their time on a busy machine.
configure({ asyncUtilTimeout: 15_000 });

// jsdom lays nothing out, so no size ever changes in it.
const never = (): undefined => undefined;
globalThis.ResizeObserver = class {
  observe = never;
  unobserve = never;
  disconnect = never;
};

afterEach(() => {
  cleanup();
});
