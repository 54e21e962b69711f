import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fetchAllMessages } from './allMessages';

await fetchAllMessages();

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
