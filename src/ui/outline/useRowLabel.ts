import { useTranslations } from 'use-intl';
import { edgeTold } from '../../core/evidence/edgeTold';
import type { Dataset } from '../../model/dataset';
import { CHECKS, STANCES } from '../../model/vocabulary';
import { useLocal } from '../kit/useLocal';
import { useRelationLabel } from '../kit/useRelationLabel';
import { useSaidBy } from '../kit/useSaidBy';
import type { OutlineRow } from './outlineRows';

/** What a row says in one breath: a row that has the focus is read out as a whole, and what is cut short on the screen is whole here. */
export function useRowLabel(dataset: Dataset, mask: Uint8Array): (row: OutlineRow) => string {
  const t = useTranslations('outline');
  const words = useTranslations('vocabulary');
  const checks = useTranslations('check');
  const local = useLocal();
  const relation = useRelationLabel();
  const saidBy = useSaidBy(dataset);
  const { entities, types, predicates, claims } = dataset;

  return (row) => {
    switch (row.kind) {
      case 'entity': return [local(entities.names[row.entity]), local(types[entities.type[row.entity]!]?.label), t('links', { count: row.count })].join(', ');
      case 'relation': return [relation(predicates[row.predicate], row.inverse), t('links', { count: row.count })].join(', ');
      case 'neighbour': {
        const { stance, disputed } = edgeTold(dataset, row.edge, mask);
        const told = [words(`stance.${stance}`), ...(disputed ? [words('disputed')] : [])];
        return [local(entities.names[row.other]), ...told, t('claims', { count: row.count })].join(', ');
      }
      case 'claim': return [saidBy(row.claim), words(`stance.${STANCES[claims.stance[row.claim]!] ?? 'stated'}`), checks(CHECKS[claims.check[row.claim]!] ?? 'unchecked')].join(', ');
      case 'sentence': {
        const text = row.text.trim() === '' ? t('noWords') : row.text.trim().replace(/\s+/g, ' ');
        return row.bears === 'support' ? text : t(row.bears === 'stray' ? 'notFoundText' : 'contextText', { text });
      }
    }
  };
}
