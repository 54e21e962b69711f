import { Ellipsis } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { publisherOf } from '../../core/citation';
import { attributionOf, type SayingStep } from '../../core/evidence/attributionOf';
import { edgeTold } from '../../core/evidence/edgeTold';
import type { Dataset } from '../../model/dataset';
import { CHECKS, type Stance, STANCES } from '../../model/vocabulary';
import { CheckGlyph } from '../kit/CheckGlyph';
import { StanceLine } from '../kit/StanceLine';
import { TypeSymbol } from '../kit/TypeSymbol';
import { useLocal } from '../kit/useLocal';
import { useRelationLabel } from '../kit/useRelationLabel';
import { VisibleText } from '../kit/VisibleText';
import type { ClaimRow, EntityRow, NeighbourRow, RelationRow, SentenceRow } from './outlineRows';
import styles from './RowCells.module.css';

interface Props<Row> {
  readonly dataset: Dataset;
  readonly row: Row;
}

const Name = ({ dataset, entity, size }: { readonly dataset: Dataset; readonly entity: number; readonly size: number }) => {
  const local = useLocal();
  const name = local(dataset.entities.names[entity]);
  return (
    <>
      <TypeSymbol type={dataset.types[dataset.entities.type[entity]!]?.id ?? ''} size={size} />
      <bdi className={styles.name} title={name}>{name}</bdi>
    </>
  );
};

/** Opens what can be done with an entity; the grid listens for it. */
const MenuButton = ({ dataset, entity, reached }: { readonly dataset: Dataset; readonly entity: number; readonly reached: boolean }) => {
  const t = useTranslations('outline');
  const local = useLocal();
  return (
    <button type="button" className={styles.menu} data-menu={entity} tabIndex={reached ? 0 : -1} aria-haspopup="menu" aria-label={t('deeds', { name: local(dataset.entities.names[entity]) })}>
      <Ellipsis size={15} aria-hidden />
    </button>
  );
};

export const EntityCells = ({ dataset, row, active }: Props<EntityRow> & { readonly active: boolean }) => {
  const local = useLocal();
  return (
    <>
      <span role="gridcell" className={styles.what} data-entity><Name dataset={dataset} entity={row.entity} size={11} /></span>
      <span role="gridcell" className="visually-hidden">{local(dataset.types[dataset.entities.type[row.entity]!]?.label)}</span>
      <span role="gridcell" className={styles.count}>
        {row.count}
        <MenuButton dataset={dataset} entity={row.entity} reached={active} />
      </span>
    </>
  );
};

export const RelationCells = ({ dataset, row }: Props<RelationRow>) => {
  const relation = useRelationLabel();
  return (
    <>
      <span role="gridcell" className={styles.what} aria-colspan={2}>
        <em className={styles.relation}><VisibleText text={relation(dataset.predicates[row.predicate], row.inverse)} /></em>
      </span>
      <span role="gridcell" className={styles.count}>{row.count}</span>
    </>
  );
};

const Told = ({ stance, disputed = false }: { readonly stance: Stance; readonly disputed?: boolean }) => {
  const t = useTranslations('vocabulary');
  return (
    <span role="gridcell" className={styles.told}>
      <StanceLine stance={stance} disputed={disputed} />
      <span title={disputed ? t('disputed') : undefined}>{t(`stance.${stance}`)}</span>
      {disputed && <span className="visually-hidden">, {t('disputed')}</span>}
    </span>
  );
};

export const NeighbourCells = ({ dataset, row, active, mask }: Props<NeighbourRow> & { readonly active: boolean; readonly mask: Uint8Array }) => {
  const { stance, disputed } = edgeTold(dataset, row.edge, mask);
  return (
    <>
      <span role="gridcell" className={styles.what}><Name dataset={dataset} entity={row.other} size={9} /></span>
      <Told stance={stance} disputed={disputed} />
      <span role="gridcell" className={styles.count}>
        {row.count}
        <MenuButton dataset={dataset} entity={row.other} reached={active} />
      </span>
    </>
  );
};

export const ClaimCells = ({ dataset, row }: Props<ClaimRow>) => {
  const words = useTranslations('check');
  const check = CHECKS[dataset.claims.check[row.claim]!] ?? 'unchecked';
  return (
    <>
      <span role="gridcell" className={styles.what}><Saying dataset={dataset} claim={row.claim} /></span>
      <Told stance={STANCES[dataset.claims.stance[row.claim]!] ?? 'stated'} />
      <span role="gridcell" className={styles.count}>
        <span className={styles.check} title={words(check)}>
          <CheckGlyph check={check} />
          <span className="visually-hidden">{words(check)}</span>
        </span>
      </span>
    </>
  );
};

/** Who says so, the outermost first. */
const Saying = ({ dataset, claim }: { readonly dataset: Dataset; readonly claim: number }) => {
  const t = useTranslations('outline');
  const said = useTranslations('inspector.said');
  const local = useLocal();
  const [first, ...others] = attributionOf(dataset, claim);
  if (first === undefined) {
    const document = dataset.claims.document[claim]!;
    const publisher = document < 0 ? '' : local(publisherOf(dataset, document));
    return <span className={styles.saying}>{publisher === '' ? t('voiceAlone') : t('voice', { publisher })}</span>;
  }
  const source = (step: SayingStep) => ({
    source: () => <bdi>{local(step.name)}{step.of >= 0 && ` (${local(dataset.entities.names[step.of])})`}</bdi>,
  });
  return (
    <span className={styles.saying}>
      {said.rich(`first.${first.act}`, source(first))}
      {others.map((step, at) => <span key={at}>{said.rich(`then.${step.act}`, source(step))}</span>)}
    </span>
  );
};

export const SentenceCells = ({ row }: { readonly row: SentenceRow }) => {
  const t = useTranslations('outline');
  const words = row.text.trim();
  return (
    <span role="gridcell" className={styles.sentence} aria-colspan={3} data-bears={row.bears} title={words}>
      {row.bears !== 'support' && <small className={styles.bears}>{t(row.bears === 'stray' ? 'notFound' : 'context')}</small>}
      {words === '' ? <span>{t('noWords')}</span> : <span lang={row.lang === '' ? undefined : row.lang}><VisibleText text={words} /></span>}
    </span>
  );
};
