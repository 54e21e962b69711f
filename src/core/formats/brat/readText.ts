import { issueItem } from '../../validate/issueItem';
import type { ImportItem } from '../../validate/record';
import type { Declarations } from '../declarations';
import { bratText } from './bratText';
import { claimOfRelation, claimsOfEvent } from './claimRecords';
import { entityOfEvent, entityOfSpans } from './entityRecords';
import { groupSpans } from './groupSpans';
import type { Annotations } from './readAnnotations';
import type { Reading } from './reading';

/** What is said of annotations that don't exist, or that nothing can be said of. */
function* lost({ spans, events, relations, attributes, references, notes, same }: Annotations): Generator<ImportItem> {
  const exists = (id: string): boolean => spans.has(id) || events.has(id) || relations.has(id);
  for (const by of [attributes, references, notes]) {
    for (const [id, all] of by) {
      if (exists(id)) continue;
      for (const { path } of all) yield issueItem({ code: 'danglingId', severity: 'dropped', path, values: { id } });
    }
  }
  for (const { targets, path } of same) {
    for (const id of targets) if (!spans.has(id)) yield issueItem({ code: 'danglingId', severity: 'kept', path, values: { id } });
  }
}

/** The entities and claims of a text's annotations. */
export function* readText(document: string, text: string | undefined, annotations: Annotations, declare: Declarations): Generator<ImportItem> {
  const spans = [...annotations.spans.values()];
  const reading: Reading = { document, annotations, text: text === undefined ? undefined : bratText(text, spans), declare, entities: new Map() };
  for (const event of annotations.events.values()) yield* entityOfEvent(reading, event);
  const triggers = new Set([...annotations.events.values()].map(({ trigger }) => trigger));
  for (const group of groupSpans(annotations, spans.filter(({ id }) => !triggers.has(id)))) yield* entityOfSpans(reading, group);
  for (const relation of annotations.relations.values()) yield* claimOfRelation(reading, relation);
  for (const event of annotations.events.values()) yield* claimsOfEvent(reading, event);
  yield* lost(annotations);
}
