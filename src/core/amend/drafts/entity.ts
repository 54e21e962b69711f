import { fail, ok } from '../../../model/result';
import type { EntityRecord } from '../../validate/schema';
import { stands } from '../stands';
import type { Draft } from './contract';

const replaced = (entity: EntityRecord) => ok({ entities: new Map([[entity.id, entity]]) });

/** Another name, other names beside it. */
export const rename: Draft<'rename'> = ({ entities }, { entity: id, name, aliases }) => {
  const entity = entities.get(id);
  if (entity === undefined) return fail('gone');
  const { aliases: _, ...rest } = entity;
  return replaced({ ...rest, name, ...(aliases.length > 0 && { aliases: [...aliases] }) });
};

export const retype: Draft<'retype'> = ({ entities }, { entity: id, type }) => {
  const entity = entities.get(id);
  return entity === undefined ? fail('gone') : replaced({ ...entity, type });
};

/** A new entity, with the words that name it. */
export const addEntity: Draft<'addEntity'> = (records, { id, type, name, words, form }) => {
  if (records.entities.has(id) || (words !== null && !stands(records, words))) return fail('gone');
  return replaced({ id, type, name, mentions: words === null ? [] : [{ ...words, form }] });
};

export const addMention: Draft<'addMention'> = (records, { entity: id, words, form }) => {
  const entity = records.entities.get(id);
  if (entity === undefined || !stands(records, words)) return fail('gone');
  const own = entity.mentions ?? [];
  const isThere = own.some(({ document, start, end }) => document === words.document && start === words.start && end === words.end);
  return isThere ? fail('unchanged') : replaced({ ...entity, mentions: [...own, { ...words, form }] });
};
