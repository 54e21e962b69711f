import { fail, ok } from '../../../model/result';
import type { EntityRecord } from '../../validate/schema';
import type { Draft } from './contract';
import { withEntity } from './merge';

/** One entity becomes two: the other takes some of its mentions and claims. */
export const split: Draft<'split'> = ({ entities, claims }, { entity: id, id: other, name, type, mentions, claims: moved }) => {
  const entity = entities.get(id);
  if (entity === undefined || entities.has(other)) return fail('gone');
  const own = entity.mentions ?? [];
  const taken = new Set(mentions);
  return ok({
    entities: new Map<string, EntityRecord>([
      [id, { ...entity, mentions: own.filter((_, place) => !taken.has(place)) }],
      [other, { id: other, type, name, mentions: own.filter((_, place) => taken.has(place)) }],
    ]),
    claims: new Map(moved.flatMap((claim) => {
      const record = claims.get(claim);
      return record === undefined ? [] : [[claim, withEntity(record, id, other)] as const];
    })),
  });
};
