import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PredicateGroupOfEdges } from '../../core/evidence/edgesByPredicate';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { Button } from '../kit/Button';
import { useRelationLabel } from '../kit/useRelationLabel';
import { VisibleText } from '../kit/VisibleText';
import { EdgeRow } from './EdgeRow';
import styles from './PredicateGroup.module.css';

interface Props {
  readonly dataset: Dataset;
  readonly group: PredicateGroupOfEdges;
  readonly visible: Visible;
}

/** More at once is no help to anyone, and a hub has thousands. */
const PAGE = 30;

/** What the texts say of an entity with one predicate: a row for each other end. */
export const PredicateGroup = ({ dataset, group, visible }: Props) => {
  const t = useTranslations('inspector');
  const relation = useRelationLabel();
  const [most, setMost] = useState(PAGE);
  const left = group.edges.length - most;
  return (
    <section className={styles.group}>
      <h3 className={styles.heading}><VisibleText text={relation(dataset.predicates[group.predicate], group.inverse)} /></h3>
      <ul>
        {group.edges.slice(0, most).map(({ edge, other, visible: shown }) => (
          <li key={edge}><EdgeRow dataset={dataset} edge={edge} other={other} hidden={!shown} mask={visible.claims} /></li>
        ))}
      </ul>
      {left > 0 && <Button quiet onPress={() => setMost(most + PAGE * 4)}>{t('more', { count: left })}</Button>}
    </section>
  );
};
