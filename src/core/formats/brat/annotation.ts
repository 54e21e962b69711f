/** A stretch of a text in code points, end exclusive. */
export type Fragment = readonly [start: number, end: number];

/** A part that something plays in a relation or an event. */
export interface Argument {
  readonly role: string;
  /** Id of a span or of an event. */
  readonly target: string;
}

/** An annotation of brat: a line of a .ann file. */
export type Annotation =
  | { readonly kind: 'span'; readonly id: string; readonly type: string; readonly fragments: readonly Fragment[]; readonly text: string }
  | { readonly kind: 'relation'; readonly id: string; readonly type: string; readonly args: readonly Argument[] }
  | { readonly kind: 'event'; readonly id: string; readonly type: string; readonly trigger: string; readonly args: readonly Argument[] }
  | { readonly kind: 'attribute'; readonly name: string; readonly target: string; readonly value: string | true }
  | { readonly kind: 'reference'; readonly target: string; readonly reference: string; readonly text: string }
  | { readonly kind: 'note'; readonly type: string; readonly target: string; readonly text: string }
  | { readonly kind: 'same'; readonly targets: readonly string[] };

export type AnnotationOf<Kind extends Annotation['kind']> = Extract<Annotation, { readonly kind: Kind }>;

/** `;` between the fragments of a span that has several. */
const FRAGMENTS = /^\d+ \d+(?:;\d+ \d+)*$/;

const spanOf = (id: string, body: string, text: string): Annotation | undefined => {
  const at = body.indexOf(' ');
  const places = body.slice(at + 1);
  if (at <= 0 || !FRAGMENTS.test(places)) return undefined;
  const fragments = places.split(';').map((place): Fragment => {
    const [start, end] = place.split(' ');
    return [Number(start), Number(end)];
  });
  return { kind: 'span', id, type: body.slice(0, at), fragments, text };
};

/** `Role:T1`, or undefined. */
const argumentOf = (word: string): Argument | undefined => {
  const at = word.lastIndexOf(':');
  return at > 0 && at < word.length - 1 ? { role: word.slice(0, at), target: word.slice(at + 1) } : undefined;
};

const argumentsOf = (words: readonly string[]): readonly Argument[] | undefined => {
  const found = words.map(argumentOf).filter((argument) => argument !== undefined);
  return found.length === words.length ? found : undefined;
};

const relationOf = (id: string, [type = '', ...words]: readonly string[]): Annotation | undefined => {
  const args = argumentsOf(words);
  return type === '' || args === undefined ? undefined : { kind: 'relation', id, type, args };
};

const eventOf = (id: string, [head = '', ...words]: readonly string[]): Annotation | undefined => {
  const trigger = argumentOf(head);
  const args = argumentsOf(words);
  return trigger === undefined || args === undefined ? undefined : { kind: 'event', id, type: trigger.role, trigger: trigger.target, args };
};

/** Reads a line of a .ann file; undefined where it is none that brat knows. */
export const annotationOf = (line: string): Annotation | undefined => {
  const [id = '', body = '', ...rest] = line.split('\t');
  const text = rest.join('\t');
  const words = body.split(' ').filter((word) => word !== '');
  const [first = '', second = '', ...others] = words;
  if (id !== '*' && !/^[TREAMN#]\d+$/.test(id)) return undefined;
  switch (id[0]) {
    case 'T': return spanOf(id, body, text);
    case 'R': return relationOf(id, words);
    case 'E': return eventOf(id, words);
    case '*': return words.length < 3 ? undefined : { kind: 'same', targets: words.slice(1) };
    case '#': return second === '' ? undefined : { kind: 'note', type: first, target: second, text };
    case 'N': return others.length === 0 ? undefined : { kind: 'reference', target: second, reference: others.join(' '), text };
    default: return second === '' ? undefined : { kind: 'attribute', name: first, target: second, value: others.length === 0 ? true : others.join(' ') };
  }
};
