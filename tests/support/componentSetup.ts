import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { fetchMessages } from '../../src/i18n/messages';
import { LANGUAGES } from '../../src/i18n/registry';

await Promise.all(LANGUAGES.map(({ tag }) => fetchMessages(tag)));

afterEach(() => {
  cleanup();
});
