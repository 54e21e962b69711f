import { useTranslations } from 'use-intl';
import type { OptionLabel } from '../../core/facets/contract';
import { useLocal } from '../kit/useLocal';

/** Says what a row of a facet is called. */
export function useOptionLabel(): (label: OptionLabel) => string {
  const t = useTranslations('facets');
  const check = useTranslations('check');
  const vocabulary = useTranslations('vocabulary');
  const local = useLocal();
  return (label) => {
    if ('message' in label) {
      const [namespace, key] = label.message.split('.');
      return namespace === 'check' ? check(key as 'found') : vocabulary(label.message as 'stance.stated');
    }
    if ('voice' in label) {
      const publisher = local(label.voice);
      return publisher === '' ? t('voiceAlone') : t('voice', { publisher });
    }
    return 'of' in label ? t('unnamed', { label: local(label.text), of: local(label.of) }) : local(label.text);
  };
}
