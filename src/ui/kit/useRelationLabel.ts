import { useTranslations } from 'use-intl';
import type { PredicateDef } from '../../model/dataset';
import { useLocal } from './useLocal';

/** The name of a relation as it reads from one of its ends: its own from the subject, its inverse from the object. */
export function useRelationLabel(): (predicate: PredicateDef | undefined, inverse: boolean) => string {
  const t = useTranslations('vocabulary');
  const local = useLocal();
  return (predicate, inverse) => {
    const label = local(predicate?.label);
    if (!inverse) return label;
    return predicate?.inverse === undefined ? t('inverseOf', { predicate: label }) : local(predicate.inverse);
  };
}
