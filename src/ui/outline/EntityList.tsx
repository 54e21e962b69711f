import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { chosenRows, edgeSelection, entitySelection } from '../../core/selection';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import styles from './EntityList.module.css';
import { keyTarget } from './keyTarget';
import { ListRow } from './ListRow';
import { entitiesByName, listRows, type OutlineRow, rowKey } from './outlineRows';
import { useRowWindow } from './useRowWindow';

/** The graph as a list: names, and under each its links. For those who can't use the canvas, and for finding a name. */
export const EntityList = () => {
  const dataset = useApp((state) => state.dataset);
  const visible = useApp(useSelectors().visible);
  return dataset === null || visible === null ? null : <Outline dataset={dataset} visible={visible} />;
};

const Outline = ({ dataset, visible }: { readonly dataset: Dataset; readonly visible: Visible }) => {
  const t = useTranslations('inspector.list');
  const language = useLocale();
  const { select } = useActions();
  const selection = useApp((state) => state.view.selection);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });

  const chosen = useMemo(() => chosenRows(dataset, selection), [dataset, selection]);
  const chosenEntity = chosen === null ? -1 : chosen.kind === 'entity' ? chosen.row : dataset.edges.subject[chosen.row]!;
  const chosenKey = chosen === null ? '' : rowKey(chosenEntity, chosen.kind === 'edge' ? chosen.row : -1);
  const [opened, setOpened] = useState<ReadonlySet<number>>(() => new Set(chosen?.kind === 'edge' ? [chosenEntity] : []));
  const [active, setActive] = useState(chosenKey);
  const [seen, setSeen] = useState(chosenKey);
  // What is selected elsewhere is where the list stands.
  if (seen !== chosenKey) {
    setSeen(chosenKey);
    if (chosenKey !== '') setActive(chosenKey);
    if (chosen?.kind === 'edge') setOpened(new Set([...opened, chosenEntity]));
  }

  const names = useMemo(() => entitiesByName(dataset, language), [dataset, language]);
  const rows = useMemo(() => listRows(dataset, visible, names.order, opened), [dataset, visible, names, opened]);
  const at = Math.max(0, rows.findIndex(({ key }) => key === active));
  const shown = useRowWindow(box, rows.length, at);

  const toggle = (row: OutlineRow, open: boolean): void => {
    const next = new Set(opened);
    if (open) next.add(row.entity);
    else next.delete(row.entity);
    setOpened(next);
    setActive(rowKey(row.entity, -1));
  };
  const pick = (row: OutlineRow): void => {
    setActive(row.key);
    select(row.edge < 0 ? entitySelection(dataset, row.entity) : edgeSelection(dataset, row.edge));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    if (row === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = keyTarget(rows, at, event, typed.current, (entity) => names.folded[entity] ?? '');
    if (next !== null) setActive(next.key);
    else if (event.key === 'Enter' || event.key === ' ') pick(row);
    else if (event.key === 'ArrowRight' && row.edge < 0 && row.count > 0) toggle(row, true);
    else if (event.key === 'ArrowLeft' && row.edge < 0) toggle(row, false);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.panel} data-testid="list">
      <h2 className={styles.title} tabIndex={-1}>{t('title')}</h2>
      <p className={styles.intro} role="status">
        {rows.length === 0 ? t('none') : t('intro', { entities: visible.counts.entities, edges: visible.counts.edges })}
      </p>
      <p className="visually-hidden" id="list-hint">{t('hint')}</p>
      <div
        ref={box}
        className={styles.rows}
        role="tree"
        tabIndex={0}
        aria-label={t('tree')}
        aria-describedby="list-hint"
        aria-activedescendant={rows.length === 0 ? undefined : `list-${rows[at]?.key ?? ''}`}
        onKeyDown={onKeyDown}
        onScroll={shown.onScroll}
      >
        <div role="none" className={styles.room} style={{ height: shown.height }}>
          {shown.indexes.map((index) => {
            const row = rows[index];
            return row === undefined ? null : (
              <ListRow
                key={row.key}
                dataset={dataset}
                row={row}
                top={shown.topOf(index)}
                active={index === at}
                selected={row.key === chosenKey}
                onPick={pick}
                onToggle={toggle}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
};
