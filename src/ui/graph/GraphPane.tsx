import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CytoscapeMount } from '../../canvas/CytoscapeMount';
import { serifReady } from '../../canvas/serifReady';
import { chosenRows } from '../../core/selection';
import type { CanvasPort } from '../../model/ports';
import type { Point } from '../../model/view';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { deedOfKey, isMenuKey } from '../kit/deedOfKey';
import { useEntityDeeds } from '../kit/useEntityDeeds';
import { CanvasMenu } from './CanvasMenu';
import { FirstStep } from './FirstStep';
import { GraphControls } from './GraphControls';
import { GraphEmpty } from './GraphEmpty';
import { GraphLegend } from './GraphLegend';
import styles from './GraphPane.module.css';
import { GraphStatus } from './GraphStatus';
import { GraphTooltip } from './GraphTooltip';
import { keyDeed } from './keyDeed';
import { OverviewNote } from './OverviewNote';
import { keyOfSelection } from './sceneKey';
import { useCanvas } from './useCanvas';

/** The graph: canvas, what is said about it, and its buttons. */
export const GraphPane = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const actions = useActions();
  const hint = useId();
  const pane = useRef<HTMLDivElement>(null);
  const fontReady = useFontReady();
  const group = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ readonly entity: number; readonly at: Point } | null>(null);
  const openMenu = (entity: number, at: Point): void => {
    // Where the menu gives the focus back.
    group.current?.focus();
    actions.hover(null);
    setMenu({ entity, at });
  };
  const { canvas, setCanvas, events, painted } = useCanvas(openMenu);
  const visible = useApp(selectors.visible);
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const selection = useApp((state) => state.view.selection);

  const deedsOf = useEntityDeeds();
  const singleKeys = useApp((state) => state.settings.singleKeys);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || canvas === null) return;
    const done = keyDeed(event, { canvas, dataset, scene, selection, actions }) || pressedOnEntity(event, canvas);
    if (done) event.preventDefault();
  };

  /** What a key does with the selected entity: its menu, or one of the deeds in it. */
  const pressedOnEntity = (event: KeyboardEvent, { renderedPosition }: CanvasPort): boolean => {
    const chosen = dataset === null ? null : chosenRows(dataset, selection);
    if (dataset === null || scene === null || chosen?.kind !== 'entity') return false;
    if (isMenuKey(event)) {
      const box = group.current?.getBoundingClientRect();
      openMenu(chosen.row, renderedPosition(keyOfSelection(dataset, scene, selection) ?? '') ?? [(box?.width ?? 0) / 2, (box?.height ?? 0) / 2]);
      return true;
    }
    const deed = singleKeys ? deedOfKey(deedsOf(chosen.row), event) : undefined;
    deed?.run();
    return deed !== undefined;
  };

  return (
    <div className={styles.pane} ref={pane} data-testid="graph" data-painted={painted} data-overview={scene?.overview === true}>
      <div
        className={styles.canvas}
        role="group"
        tabIndex={0}
        aria-label={t('label', { entities: visible?.counts.entities ?? 0, links: visible?.counts.edges ?? 0 })}
        aria-describedby={hint}
        ref={group}
        onKeyDown={press}
        onContextMenu={(event) => event.preventDefault()}
      >
        {fontReady && <CytoscapeMount className={styles.mount ?? ''} events={events} onCanvas={setCanvas} />}
      </div>
      <p id={hint} className="visually-hidden">
        {t('keys')}
      </p>
      <FirstStep />
      <OverviewNote />
      <GraphEmpty />
      <div className={styles.foot}>
        <div className={styles.said}>
          <GraphLegend />
          <GraphStatus />
        </div>
        <GraphControls isDisabled={canvas === null} />
      </div>
      <GraphTooltip pane={pane} />
      {menu !== null && dataset !== null && <CanvasMenu dataset={dataset} entity={menu.entity} at={menu.at} onClose={() => setMenu(null)} />}
    </div>
  );
};

function useFontReady(): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let wanted = true;
    void serifReady().then(() => wanted && setReady(true));
    return () => {
      wanted = false;
    };
  }, []);
  return ready;
}
