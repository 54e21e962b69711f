import { fetchMessages, withMessages } from '../../src/i18n/messages';
import { LANGUAGES } from '../../src/i18n/registry';

/** Fetches all that is said, in every language. */
export const fetchAllMessages = async (): Promise<void> => {
  await withMessages(() => Promise.all(LANGUAGES.map(({ tag }) => fetchMessages(tag))));
};
