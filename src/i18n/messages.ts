import type { FirstMessages, Messages } from './en';
import type { LaterMessages } from './enLater';
import { languageOf } from './registry';

/** What has been fetched, by tag. What is said later joins the same object, so that nothing that is drawn has to be drawn again. */
const fetched = new Map<string, FirstMessages & Partial<LaterMessages>>();

/** Whether a part was asked for that says more than the first view does. */
let isLaterWanted = false;

/** Fetches what is said in a language, as much as is wanted by now. Fails where its files can't be had. */
export async function fetchMessages(language: string): Promise<void> {
  const { tag, fetchFirst, fetchLater } = languageOf(language);
  const first = await fetchFirst();
  const messages = fetched.get(tag) ?? { ...first };
  fetched.set(tag, messages);
  if (isLaterWanted) Object.assign(messages, await fetchLater());
}

/** Fetches a part that the first view does without, together with what it says. Fails where either can't be had. */
export async function withMessages<Part>(fetchPart: () => Promise<Part>): Promise<Part> {
  isLaterWanted = true;
  const [part] = await Promise.all([fetchPart(), ...[...fetched.keys()].map(fetchMessages)]);
  return part;
}

/** The messages of a language that was fetched before: the app speaks no other. Those of later are there for parts that were fetched `withMessages`. */
export function messagesOf(language: string): Messages {
  const messages = fetched.get(languageOf(language).tag);
  if (messages === undefined) throw new Error(`The messages of ${language} have not been fetched`);
  return messages as Messages;
}
