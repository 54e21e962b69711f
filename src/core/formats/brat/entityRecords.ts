import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { EntityRecord } from '../../validate/schema';
import { validRecord } from '../../validate/validate';
import { byCount } from '../byCount';
import { principalName } from '../principalName';
import type { AnnotationOf } from './annotation';
import { formOf, mentionsOf, saidOf, saidParts, wordsOf } from './bratEntity';
import type { Placed } from './readAnnotations';
import type { Reading } from './reading';

/** Yields the entity of spans that stand for one. */
export function* entityOfSpans({ document, annotations, text, declare, entities }: Reading, spans: readonly Placed<AnnotationOf<'span'>>[]): Generator<ImportItem> {
  const [first] = spans;
  if (first === undefined) return;
  const id = `${document}/${first.id}`;
  for (const span of spans) entities.set(span.id, id);
  const [type = ''] = byCount(spans.map((span) => span.type));
  const said = saidOf(annotations, spans.map((span) => span.id));
  const words = spans.map((span) => wordsOf(span, text));
  const name = principalName(words);
  const others = [...new Set([...words, ...said.names])].filter((other) => other !== name && other !== '');
  const record: EntityRecord = {
    id,
    type: yield* declare.type(type, first.path),
    name: { und: name === '' ? type : name },
    ...(others.length > 0 && { aliases: others }),
    ...saidParts(said),
    mentions: spans.flatMap((span) => mentionsOf(span, formOf(annotations, span.id) ?? 'name', document, text)),
  };
  yield* validRecord('entity', record, first.path);
}

/** Yields the entity that an event is, called by its trigger. */
export function* entityOfEvent({ document, annotations, text, declare, entities }: Reading, event: Placed<AnnotationOf<'event'>>): Generator<ImportItem> {
  const trigger = annotations.spans.get(event.trigger);
  if (trigger === undefined) yield issueItem({ code: 'danglingId', severity: 'kept', path: event.path, values: { id: event.trigger } });
  const id = `${document}/${event.id}`;
  entities.set(event.id, id);
  if (!entities.has(event.trigger)) entities.set(event.trigger, id);
  const words = trigger === undefined ? '' : wordsOf(trigger, text);
  const said = saidOf(annotations, [event.id, event.trigger]);
  const record: EntityRecord = {
    id,
    type: yield* declare.type('Event', event.path),
    name: { und: words === '' ? event.type : words },
    ...(said.names.length > 0 && { aliases: said.names }),
    ...saidParts(said, event.type),
    mentions: trigger === undefined ? [] : [...mentionsOf(trigger, 'nominal', document, text)],
  };
  yield* validRecord('entity', record, event.path);
}
