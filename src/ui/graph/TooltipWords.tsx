import { useTranslations } from 'use-intl';
import { absenceOf } from '../../core/absence';
import { rowOfKey, traceKey } from '../../core/scene/entityNode';
import { OPENED_MEMBERS } from '../../core/scene/openedMembers';
import { drawingOf } from '../../core/scene/drawing';
import type { Dataset } from '../../model/dataset';
import { useApp, useSelectors } from '../kit/AppContext';
import { Name } from '../kit/Name';
import { StanceLine } from '../kit/StanceLine';
import { useLocal } from '../kit/useLocal';
import { VisibleText } from '../kit/VisibleText';
import styles from './GraphTooltip.module.css';

/** What the node or edge of a key is. */
export const TooltipWords = ({ hover }: { readonly hover: string }) => {
  const t = useTranslations('graph');
  const words = useTranslations('vocabulary');
  const local = useLocal();
  const selectors = useSelectors();
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const visible = useApp(selectors.visible);
  const cut = useApp((state) => state.view.cut);
  const pinned = useApp((state) => state.view.pinned);
  const opened = useApp((state) => Object.hasOwn(state.view.opened, hover));
  if (dataset === null || scene === null || visible === null) return null;

  const nameOf = (key: string): string => {
    const node = scene.nodes.find((other) => other.key === key);
    if (node === undefined) return '';
    if (node.kind === 'entity') return local(dataset.entities.names[node.row]);
    return t('groupOf', { name: local(dataset.entities.names[drawingOf(dataset).groups[node.row]?.[0] ?? 0]), more: node.members - 1 });
  };

  // The lines of a trace say no more than its dot.
  const node = scene.nodes.find(({ key }) => key === (hover.startsWith('t') ? traceKey(rowOfKey(hover)) : hover));
  if (node?.kind === 'trace') {
    return (
      <>
        <Name className={styles.name} text={local(dataset.entities.names[node.row])} />
        <span className={styles.fact}>{t(`trace.${absenceOf(dataset, visible, cut, node.row) ?? 'filtered'}`)}</span>
      </>
    );
  }
  if (node?.kind === 'entity') {
    return (
      <>
        <Name className={styles.name} text={nameOf(node.key)} />
        <span className={styles.fact}>
          {local(dataset.types[dataset.entities.type[node.row]!]?.label)} · {t('claims', { count: claimsAround(dataset, visible.claims, node.row) })}
          {pinned.includes(dataset.entities.ids[node.row]!) && ` · ${t('pinned')}`}
        </span>
      </>
    );
  }
  if (node !== undefined) {
    const count = Math.min(OPENED_MEMBERS, node.members);
    return (
      <>
        <Name className={styles.name} text={nameOf(node.key)} />
        <span className={styles.fact}>{opened ? t('moreHint', { count }) : t('openHint', { count })}</span>
      </>
    );
  }
  const edge = scene.edges.find(({ key }) => key === hover);
  if (edge === undefined) return null;
  if (edge.kind === 'bundle') return <span>{t('between', { count: edge.weight, one: nameOf(edge.source), other: nameOf(edge.target) })}</span>;
  return (
    <>
      <span className={styles.name}>
        <Name text={nameOf(edge.source)} /> <em className={styles.predicate}><VisibleText text={edge.label} /></em> <Name text={nameOf(edge.target)} />
      </span>
      <span className={styles.fact}>
        <StanceLine stance={edge.stance} disputed={edge.disputed} /> {words(`stance.${edge.stance}`)}
        {edge.disputed && ` · ${words('disputed')}`} · {t('claims', { count: claimsOn(dataset, visible.claims, edge.row) })}
      </span>
    </>
  );
};

function claimsOn({ edges: { claims } }: Dataset, visible: Uint8Array, edge: number): number {
  let count = 0;
  for (let i = claims.offsets[edge]!; i < claims.offsets[edge + 1]!; i++) count += visible[claims.values[i]!]!;
  return count;
}

function claimsAround(dataset: Dataset, visible: Uint8Array, entity: number): number {
  const { offsets, values } = dataset.entities.edges;
  let count = 0;
  for (let i = offsets[entity]!; i < offsets[entity + 1]!; i++) count += claimsOn(dataset, visible, values[i]!);
  return count;
}
