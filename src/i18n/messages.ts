import type { Messages } from './en';
import { languageOf } from './registry';

/** What has been fetched, by tag. */
const fetched = new Map<string, Messages>();

/** Fetches the messages of a language, once. Fails where its file can't be had. */
export async function fetchMessages(language: string): Promise<void> {
  const { tag, fetch } = languageOf(language);
  if (!fetched.has(tag)) fetched.set(tag, await fetch());
}

/** The messages of a language that was fetched before: the app speaks no other. */
export function messagesOf(language: string): Messages {
  const messages = fetched.get(languageOf(language).tag);
  if (messages === undefined) throw new Error(`The messages of ${language} have not been fetched`);
  return messages;
}
