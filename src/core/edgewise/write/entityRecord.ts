import type { Dataset } from '../../../model/dataset';
import { MENTION_FORMS } from '../../../model/vocabulary';
import { merged } from './merged';
import type { SpanWriter } from './spanWriter';

/** An entity as the file holds it, each of its mentions with offsets. */
export const entityRecord = (dataset: Dataset, row: number, span: SpanWriter): object => {
  const { entities, mentions, types } = dataset;
  const own: object[] = [];
  for (let at = entities.mentionOffsets[row]!; at < entities.mentionOffsets[row + 1]!; at += 1) {
    own.push(merged(span(mentions.span[at]!, { form: MENTION_FORMS[mentions.form[at]!] }), mentions.extra.get(at)));
  }
  const aliases = entities.aliases[row]!;
  const description = entities.descriptions[row];
  const sameAs = entities.sameAs[row]!;
  const coordinates = entities.coordinates.get(row);
  return merged({
    id: entities.ids[row],
    type: types[entities.type[row]!]!.id,
    name: entities.names[row],
    ...(aliases.length > 0 && { aliases }),
    ...(description !== undefined && { description }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(coordinates !== undefined && { coordinates }),
    ...(entities.attributes.has(row) && { attributes: entities.attributes.get(row) }),
    mentions: own,
  }, entities.extra.get(row));
};
