import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import type { Dataset } from '../../model/dataset';
import { useLocal } from '../kit/useLocal';

/** Who says a claim, the outermost first, as one sentence. */
export function useSaidBy(dataset: Dataset): (claim: number) => string {
  const t = useTranslations('inspector.said');
  const local = useLocal();
  const nameOf = ({ name, of }: SayingStep): string => (of < 0 ? local(name) : `${local(name)} (${local(dataset.entities.names[of])})`);
  return (claim) => {
    const [first, ...others] = attributionOf(dataset, claim);
    if (first === undefined) {
      const document = dataset.claims.document[claim] ?? -1;
      const publisher = document < 0 ? '' : local(publisherOf(dataset, document));
      return publisher === '' ? t('voiceAlone') : t('voice', { publisher });
    }
    return [t.markup(`first.${first.act}`, { source: () => nameOf(first) }), ...others.map((step) => t.markup(`then.${step.act}`, { source: () => nameOf(step) }))].join('');
  };
}
