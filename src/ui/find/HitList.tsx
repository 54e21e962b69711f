import { useEffect, useMemo, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useApp } from '../kit/AppContext';
import { HitRow } from './HitRow';
import styles from './Hits.module.css';
import { useHidden } from './useChoose';
import type { Hit, HitGroup } from './useHits';

interface Props {
  /** What the ids of its lines begin with. */
  readonly id: string;
  readonly groups: readonly HitGroup[];
  /** Place of the line that Enter chooses, counted through all groups. */
  readonly active: number;
  readonly onActive: (place: number) => void;
  readonly onPick: (hit: Hit) => void;
}

/** What answers, group by group, each with its count. */
export const HitList = ({ id, groups, active, onActive, onPick }: Props) => {
  const t = useTranslations('find');
  const format = useFormatter();
  const dataset = useApp((state) => state.dataset);
  const hiddenOf = useHidden();
  const list = useRef<HTMLDivElement>(null);
  const weights = useMemo(() => {
    const counts = new Uint32Array(dataset?.predicates.length ?? 0);
    for (const predicate of dataset?.edges.predicate ?? []) counts[predicate]! += 1;
    return counts;
  }, [dataset]);

  useEffect(() => {
    // The first line brings its heading into view with it.
    const line = list.current?.querySelector('[aria-selected="true"]');
    const first = active === 0 ? list.current?.firstElementChild : null;
    (first ?? line)?.scrollIntoView({ block: 'nearest' });
  }, [active, groups]);

  let place = -1;
  return (
    <div ref={list} id={`${id}-list`} className={styles.list} role="listbox" aria-label={t('results')} hidden={groups.length === 0}>
      {groups.map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`} className={styles.group}>
          <div id={`${id}-${group.id}`} role="presentation" className={styles.heading}>
            <GroupName id={group.id} /> <span className={styles.count}>{format.number(group.count)}</span>
          </div>
          {group.hits.map((hit) => {
            place += 1;
            const own = place;
            return (
              <div
                key={keyOf(hit)}
                id={`${id}-${own}`}
                role="option"
                aria-selected={own === active}
                className={styles.hit}
                onPointerMove={() => own !== active && onActive(own)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onPick(hit)}
              >
                <HitRow hit={hit} dataset={dataset} hiddenOf={hiddenOf} relationWeight={(predicate) => weights[predicate] ?? 0} />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
};

const keyOf = (hit: Hit): string => (hit.kind === 'more' ? 'more' : hit.kind === 'command' ? hit.found.command.id : String(hit.found.row));

const GroupName = ({ id }: { readonly id: HitGroup['id'] }) => {
  const t = useTranslations('find');
  return id === 'entities' || id === 'relations' || id === 'sentences' || id === 'commands' ? t(`groups.${id}`) : t(`commandGroups.${id}`);
};
