import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import { edgeTold } from '../../core/evidence/edgeTold';
import type { Dataset } from '../../model/dataset';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { useLocal } from '../kit/useLocal';
import { useRelationLabel } from '../kit/useRelationLabel';
import type { OutlineRow } from './outlineRows';

/** What a row says in one breath: a row that has the focus is read out as a whole, and what is cut short on the screen is whole here. */
export function useRowLabel(dataset: Dataset, mask: Uint8Array): (row: OutlineRow) => string {
  const t = useTranslations('outline');
  const words = useTranslations('vocabulary');
  const checks = useTranslations('check');
  const said = useTranslations('inspector.said');
  const local = useLocal();
  const relation = useRelationLabel();
  const { entities, types, predicates, claims } = dataset;

  const saying = (claim: number): string => {
    const steps = attributionOf(dataset, claim);
    if (steps.length === 0) {
      const document = claims.document[claim]!;
      const publisher = document < 0 ? '' : local(publisherOf(dataset, document));
      return publisher === '' ? t('voiceAlone') : t('voice', { publisher });
    }
    const name = ({ name: called, of }: SayingStep): string => `${local(called)}${of < 0 ? '' : ` (${local(entities.names[of])})`}`;
    return steps.map((step, at) => said.markup(`${at === 0 ? 'first' : 'then'}.${step.act}`, { source: () => name(step) })).join('');
  };

  return (row) => {
    switch (row.kind) {
      case 'entity': return [local(entities.names[row.entity]), local(types[entities.type[row.entity]!]?.label), t('links', { count: row.count })].join(', ');
      case 'relation': return [relation(predicates[row.predicate], row.inverse), t('links', { count: row.count })].join(', ');
      case 'neighbour': {
        const { stance, disputed } = edgeTold(dataset, row.edge, mask);
        const told = [words(`stance.${stance}`), ...(disputed ? [words('disputed')] : [])];
        return [local(entities.names[row.other]), ...told, t('claims', { count: row.count })].join(', ');
      }
      case 'claim': return [saying(row.claim), words(`stance.${STANCES[claims.stance[row.claim]!] ?? 'stated'}`), checks(CHECKS[claims.check[row.claim]!] ?? 'unchecked')].join(', ');
      case 'sentence': {
        const text = row.text.trim() === '' ? t('noWords') : row.text.trim().replace(/\s+/g, ' ');
        return row.bears === 'support' ? text : t(row.bears === 'stray' ? 'notFoundText' : 'contextText', { text });
      }
    }
  };
}
