import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf } from '../../core/evidence/attributionOf';
import type { HopEdge } from '../../core/paths';
import type { Dataset } from '../../model/dataset';
import { useApp } from '../kit/AppContext';
import { useLocal } from '../kit/useLocal';

/** How a hop's edge is told and by whom, in a few words: 'reported, by Kommersant'; of a document's own voice, by its publisher. */
export function useToldBy(dataset: Dataset): (edge: HopEdge) => string {
  const t = useTranslations('paths');
  const stances = useTranslations('vocabulary.stance');
  const language = useApp((state) => state.settings.language);
  const local = useLocal();
  return ({ stance, claim }) => {
    const word = stances(stance).toLocaleLowerCase(language);
    const [first] = attributionOf(dataset, claim);
    const document = dataset.claims.document[claim] ?? -1;
    const source = local(first?.name ?? (document < 0 ? undefined : publisherOf(dataset, document)));
    return source === '' ? word : t('told', { stance: word, source });
  };
}
