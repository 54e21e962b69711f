import { ABOUT } from '../../facts/graphFacts';
import type { About, Graph, Scalar } from './graph';

/** What formats that name such things freely call them; the first that is given is taken. */
const WORDS: Readonly<Record<keyof About, readonly string[]>> = {
  title: ['title', 'name', 'label'],
  description: ['description', 'desc', 'comment'],
  creator: ['provenance', 'creator', 'author', 'source', 'reference', 'generated_by'],
  license: ['license', 'licence', 'rights'],
  created: ['created', 'exported', 'date', 'modified'],
};

const OF_WORD: ReadonlyMap<string, keyof About> =
  new Map(Object.entries(WORDS).flatMap(([key, words]) => words.map((word) => [word, key as keyof About] as const)));

/** What our own exporters say of every graph, which nobody needs to be told again. */
const OURS: ReadonlySet<string> = new Set(Object.values(ABOUT));

/** Takes down what a file says of itself by a name of its own; what has no place is counted as unused. */
export function tellAbout(graph: Graph, name: string, value: Scalar | undefined, path: string): void {
  const text = String(value ?? '').trim();
  const key = OF_WORD.get(name.toLowerCase());
  if (text === '' || OURS.has(text)) return;
  if (key !== undefined && graph.about[key] === '') graph.about[key] = text;
  else graph.unused(name, path);
}
