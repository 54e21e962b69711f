import { BUILT_IN } from '../../core/columns/definitions';
import type { Dataset } from '../../model/dataset';
import { ENTITY_TYPES } from '../../model/vocabulary';
import { useLocal } from '../kit/useLocal';

/** The types that an entity may be of: those of the dataset, then those that are built in. */
export function useTypeOptions({ types }: Dataset): readonly { readonly id: string; readonly label: string }[] {
  const local = useLocal();
  const own = types.map(({ id, label }) => ({ id, label: local(label) }));
  const others = ENTITY_TYPES.filter((type) => !types.some(({ id }) => id === type)).map((type) => ({ id: type, label: local(BUILT_IN[type]) }));
  return [...own, ...others];
}
