import type { ImportContext } from '../../importers/contract';
import { decodeText } from '../../validate/decodeText';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import { type Annotation, annotationOf, type AnnotationOf } from './annotation';

/** How many lines between two questions whether to go on. */
const STRIDE = 2000;

/** Something and its place: `a.ann:12`. */
export type Placed<Value> = Value & { readonly path: string };

/** What the .ann files of one text hold. */
export interface Annotations {
  readonly spans: Map<string, Placed<AnnotationOf<'span'>>>;
  readonly events: Map<string, Placed<AnnotationOf<'event'>>>;
  readonly relations: Map<string, Placed<AnnotationOf<'relation'>>>;
  readonly same: Placed<AnnotationOf<'same'>>[];
  /** By the annotation they are about. */
  readonly attributes: Map<string, Placed<AnnotationOf<'attribute'>>[]>;
  readonly references: Map<string, Placed<AnnotationOf<'reference'>>[]>;
  readonly notes: Map<string, Placed<AnnotationOf<'note'>>[]>;
}

export const noAnnotations = (): Annotations => ({
  spans: new Map(), events: new Map(), relations: new Map(), same: [], attributes: new Map(), references: new Map(), notes: new Map(),
});

const about = <Value extends { readonly target: string }>(into: Map<string, Value[]>, value: Value): void => {
  const known = into.get(value.target);
  if (known === undefined) into.set(value.target, [value]);
  else known.push(value);
};

const once = <Value extends { readonly id: string }>(into: Map<string, Value>, value: Value): boolean => {
  if (into.has(value.id)) return false;
  into.set(value.id, value);
  return true;
};

/** False where an earlier annotation has its id. */
const add = (into: Annotations, found: Placed<Annotation>): boolean => {
  switch (found.kind) {
    case 'span': return once(into.spans, found);
    case 'event': return once(into.events, found);
    case 'relation': return once(into.relations, found);
    case 'same': into.same.push(found); break;
    case 'attribute': about(into.attributes, found); break;
    case 'reference': about(into.references, found); break;
    case 'note': about(into.notes, found); break;
  }
  return true;
};

/** Reads a .ann file into annotations; what can't be used is dropped, line by line. Gives the number of annotations. */
export function* readAnnotations(name: string, bytes: Uint8Array, into: Annotations, context: ImportContext): Generator<ImportItem, number> {
  const decoded = decodeText(bytes, name);
  if (!decoded.ok) {
    for (const issue of decoded.error) yield issueItem({ ...issue, severity: 'dropped' });
    return 0;
  }
  let count = 0;
  for (const [place, line] of decoded.value.split('\n').entries()) {
    if (place % STRIDE === 0 && context.cancelled()) return count;
    const own = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (own.trim() === '') continue;
    const path = `${name}:${place + 1}`;
    const annotation = annotationOf(own);
    if (annotation === undefined) {
      yield issueItem({ code: 'badRecord', severity: 'dropped', path, values: { expected: 'T, R, E, A, M, N, #, *' } });
      continue;
    }
    count += 1;
    if (add(into, { ...annotation, path })) continue;
    yield issueItem({ code: 'duplicateId', severity: 'dropped', path, values: { id: own.slice(0, own.indexOf('\t')) } });
  }
  return count;
}
