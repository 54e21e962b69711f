import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { Path } from '../../core/paths';
import type { Dataset } from '../../model/dataset';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { useLocal } from '../kit/useLocal';
import { useRelationLabel } from '../kit/useRelationLabel';
import { VisibleText } from '../kit/VisibleText';
import styles from './PathLine.module.css';
import { useToldBy } from './useToldBy';

interface Props {
  readonly dataset: Dataset;
  readonly path: Path;
}

/** A path on one line, 'Naryshkin — heads → SVR', and beneath it what it is worth. Arrows go from subject to object. */
export const PathLine = ({ dataset, path }: Props) => {
  const t = useTranslations('paths');
  const local = useLocal();
  const relation = useRelationLabel();
  const toldBy = useToldBy(dataset);
  const { edges, entities, predicates } = dataset;
  const name = (row: number): string => local(entities.names[row]);
  const weakest = path.hops[path.weakest];
  if (weakest === undefined) return null;
  const told = toldBy(weakest.lead);
  return (
    <span className={styles.path}>
      <span className={styles.line} aria-hidden="true">
        {path.hops.map(({ from, to, lead: { edge } }, at) => {
          const definition = predicates[edges.predicate[edge]!];
          const [before, after] = definition?.symmetric === true ? ['—', '—'] : edges.subject[edge] === from ? ['—', '→'] : ['←', '—'];
          return (
            <Fragment key={to}>
              {at === 0 && <Name className={styles.name} text={name(from)} />}{' '}
              <span className={styles.relation}>{before} <em><VisibleText text={local(definition?.label)} /></em> {after}</span>{' '}
              <Name className={styles.name} text={name(to)} />
            </Fragment>
          );
        })}
      </span>
      <span className="visually-hidden">
        {path.hops.map(({ from, to, lead: { edge } }) => {
          const definition = predicates[edges.predicate[edge]!];
          const along = definition?.symmetric === true || edges.subject[edge] === from;
          if (!along && definition?.inverse === undefined) return `${name(to)} ${relation(definition, false)} ${name(from)}`;
          return `${name(from)} ${relation(definition, !along)} ${name(to)}`;
        }).join('; ')}.
      </span>{' '}
      <span className={styles.facts}>
        {t('links', { count: path.hops.length })} · <StanceLine stance={weakest.lead.stance} /> <Name text={path.hops.length === 1 ? told : t('weakest', { told })} />
      </span>
    </span>
  );
};
