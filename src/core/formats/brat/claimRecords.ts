import type { Span } from '../../../model/span';
import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { EvidenceRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { gatherAttributes } from '../gatherAttributes';
import type { AnnotationOf, Argument } from './annotation';
import { type Assertion, assertionOf, cueOf } from './assertion';
import { saidOf } from './bratEntity';
import { union } from './bratText';
import type { Placed } from './readAnnotations';
import type { Reading } from './reading';

/** Where a span, or the trigger of an event, stands. */
const stretchOf = ({ annotations, text }: Reading, id: string): Span | undefined => {
  const span = annotations.spans.get(annotations.events.get(id)?.trigger ?? id);
  const places = span === undefined ? undefined : text?.placeOf(span);
  return places === undefined ? undefined : union(...places);
};

const quote = ({ document, text }: Reading, { start, end }: Span, role: NonNullable<EvidenceRecord['role']>): readonly EvidenceRecord[] =>
  (text === undefined ? [] : [{ document, exact: text.text.slice(start, end), start: text.codePoints.toCodePoint(start), end: text.codePoints.toCodePoint(end), role }]);

/** The words between two annotations and these themselves; nothing where one of them stands nowhere. */
const evidenceOf = (reading: Reading, one: string, other: string): readonly EvidenceRecord[] => {
  const [from, to] = [stretchOf(reading, one), stretchOf(reading, other)];
  if (reading.text === undefined || from === undefined || to === undefined) return [];
  return reading.text.passages(from, to).flatMap((passage) => quote(reading, passage, 'support'));
};

interface Link {
  readonly id: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string;
  readonly path: string;
}

/** Yields the claim that links two annotations. `about`: the annotation that attributes and notes of the claim are about. */
function* claimOf(reading: Reading, link: Link, about: string, cues: readonly EvidenceRecord[], assertion: Assertion): Generator<ImportItem> {
  const { document, declare, entities, annotations } = reading;
  const { predicate, path } = link;
  const dangling = [link.subject, link.object].find((id) => !entities.has(id));
  if (dangling !== undefined) {
    yield issueItem({ code: 'danglingId', severity: 'dropped', path, values: { id: dangling } });
    return;
  }
  yield* declare.predicate({ id: predicate, label: { und: predicate } }, path);
  const evidence = [...evidenceOf(reading, link.subject, link.object), ...cues];
  const said = saidOf(annotations, [about]);
  const notes = (annotations.notes.get(about) ?? []).map(({ type, text }) => [type, text] as const);
  const references = said.sameAs.map((reference) => ['Reference', reference] as const);
  const attributes = gatherAttributes([...said.attributes, ...(annotations.relations.has(about) ? [...notes, ...references] : [])]);
  yield* validRecord('claim', {
    id: `${document}/${link.id}`, subject: entities.get(link.subject), predicate, object: entities.get(link.object), ...assertion,
    ...(evidence.length > 0 && { evidence }), ...(Object.keys(attributes).length > 0 && { attributes }),
  }, path);
}

/** Yields the claim that a relation is, from its first argument to the other; one that hasn't two joins nothing. */
export function* claimOfRelation(reading: Reading, { id, type, args, path }: Placed<AnnotationOf<'relation'>>): Generator<ImportItem> {
  const subject = args.find(({ role }) => role === 'Arg1') ?? args[0];
  const object = args.find((argument) => argument !== subject);
  if (subject === undefined || object === undefined || args.length > 2) {
    yield issueItem({ code: 'noEnds', severity: 'dropped', path, values: {} });
    return;
  }
  const assertion = assertionOf(reading.annotations.attributes.get(id) ?? []);
  yield* claimOf(reading, { id, predicate: type, subject: subject.target, object: object.target, path }, id, [], assertion);
}

/** The role without the number it has where several play it: `Org-Arg2` beside `Org-Arg`. */
const roleOf = (role: string, args: readonly Argument[]): string => {
  const plain = role.replace(/\d+$/, '');
  return args.some((other) => other.role === plain) ? plain : role;
};

/** A claim for each part in an event, from the event to what plays it. */
export function* claimsOfEvent(reading: Reading, { id, args, path }: Placed<AnnotationOf<'event'>>): Generator<ImportItem> {
  const assertion = assertionOf(reading.annotations.attributes.get(id) ?? []);
  const cues = args.flatMap(({ role, target }) => {
    const part = cueOf(role, assertion);
    const place = part === undefined ? undefined : stretchOf(reading, target);
    return part === undefined || place === undefined ? [] : quote(reading, place, part);
  });
  for (const [place, { role, target }] of args.entries()) {
    const link = { id: `${id}/${place + 1}`, predicate: roleOf(role, args), subject: id, object: target, path };
    yield* claimOf(reading, link, id, cues, assertion);
  }
}
