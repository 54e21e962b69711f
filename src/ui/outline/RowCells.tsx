import { Ellipsis } from 'lucide-react';
import { useFormatter, useTranslations } from 'use-intl';
import { edgeTold } from '../../core/evidence/edgeTold';
import type { Dataset } from '../../model/dataset';
import { CHECKS, type Stance, STANCES } from '../../model/vocabulary';
import { CheckGlyph } from '../kit/CheckGlyph';
import { withCodes } from '../kit/hiddenCharacters';
import { Name } from '../kit/Name';
import { SaidBy } from '../kit/SaidBy';
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

const EntityLabel = ({ dataset, entity, size }: { readonly dataset: Dataset; readonly entity: number; readonly size: number }) => {
  const local = useLocal();
  const name = local(dataset.entities.names[entity]);
  return (
    <>
      <TypeSymbol type={dataset.types[dataset.entities.type[entity]!]?.id ?? ''} size={size} />
      <Name className={styles.name} title={withCodes(name)} text={name} />
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
  const format = useFormatter();
  return (
    <>
      <span role="gridcell" className={styles.what} data-entity><EntityLabel dataset={dataset} entity={row.entity} size={11} /></span>
      <span role="gridcell" className="visually-hidden"><VisibleText text={local(dataset.types[dataset.entities.type[row.entity]!]?.label)} /></span>
      <span role="gridcell" className={styles.count}>
        {format.number(row.count)}
        <MenuButton dataset={dataset} entity={row.entity} reached={active} />
      </span>
    </>
  );
};

export const RelationCells = ({ dataset, row }: Props<RelationRow>) => {
  const relation = useRelationLabel();
  const format = useFormatter();
  return (
    <>
      <span role="gridcell" className={styles.what} aria-colspan={2}>
        <em className={styles.relation}><VisibleText text={relation(dataset.predicates[row.predicate], row.inverse)} /></em>
      </span>
      <span role="gridcell" className={styles.count}>{format.number(row.count)}</span>
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
  const format = useFormatter();
  const { stance, disputed } = edgeTold(dataset, row.edge, mask);
  return (
    <>
      <span role="gridcell" className={styles.what}><EntityLabel dataset={dataset} entity={row.other} size={9} /></span>
      <Told stance={stance} disputed={disputed} />
      <span role="gridcell" className={styles.count}>
        {format.number(row.count)}
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
      <span role="gridcell" className={styles.what}><span className={styles.saying}><SaidBy dataset={dataset} claim={row.claim} /></span></span>
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

export const SentenceCells = ({ row }: { readonly row: SentenceRow }) => {
  const t = useTranslations('outline');
  const words = row.text.trim();
  return (
    <span role="gridcell" className={styles.sentence} aria-colspan={3} data-bears={row.bears} title={withCodes(words)}>
      {row.bears !== 'support' && <small className={styles.bears}>{t(row.bears === 'stray' ? 'notFound' : 'context')}</small>}
      {words === '' ? <span>{t('noWords')}</span> : <span lang={row.lang === '' ? undefined : row.lang}><VisibleText text={words} /></span>}
    </span>
  );
};
