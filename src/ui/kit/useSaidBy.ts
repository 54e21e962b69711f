import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import type { Dataset } from '../../model/dataset';
import { useLocal } from './useLocal';

/** Who says a claim, the outermost first, as one sentence; where nobody is named, the document itself. */
export function useSaidBy(dataset: Dataset): (claim: number) => string {
  const t = useTranslations('inspector.said');
  const local = useLocal();
  const nameOf = ({ name, of }: SayingStep): string => (of < 0 ? local(name) : `${local(name)} (${local(dataset.entities.names[of])})`);
  return (claim) => {
    const steps = attributionOf(dataset, claim);
    if (steps.length > 0) return steps.map((step, at) => t.markup(`${at === 0 ? 'first' : 'then'}.${step.act}`, { source: () => nameOf(step) })).join('');
    const document = dataset.claims.document[claim]!;
    const publisher = document < 0 ? '' : local(publisherOf(dataset, document));
    return publisher === '' ? t('voiceAlone') : t('voice', { publisher });
  };
}
