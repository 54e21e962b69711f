import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { CytoscapeMount } from '../../canvas/CytoscapeMount';
import { serifReady } from '../../canvas/serifReady';
import { useActions, useApp, useSelectors } from '../kit/AppContext';
import { GraphControls } from './GraphControls';
import { GraphEmpty } from './GraphEmpty';
import { GraphLegend } from './GraphLegend';
import styles from './GraphPane.module.css';
import { GraphStatus } from './GraphStatus';
import { GraphTooltip } from './GraphTooltip';
import { keyDeed } from './keyDeed';
import { OverviewNote } from './OverviewNote';
import { useCanvas } from './useCanvas';

/** The graph: canvas, what is said about it, and its buttons. */
export const GraphPane = () => {
  const t = useTranslations('graph');
  const selectors = useSelectors();
  const actions = useActions();
  const hint = useId();
  const pane = useRef<HTMLDivElement>(null);
  const fontReady = useFontReady();
  const { canvas, setCanvas, events, painted } = useCanvas();
  const visible = useApp(selectors.visible);
  const dataset = useApp((state) => state.dataset);
  const scene = useApp(selectors.scene);
  const selection = useApp((state) => state.view.selection);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || canvas === null) return;
    if (keyDeed(event, { canvas, dataset, scene, selection, actions })) event.preventDefault();
  };

  return (
    <div className={styles.pane} ref={pane} data-testid="graph" data-painted={painted} data-overview={scene?.overview === true}>
      <div
        className={styles.canvas}
        role="group"
        tabIndex={0}
        aria-label={t('label', { entities: visible?.counts.entities ?? 0, links: visible?.counts.edges ?? 0 })}
        aria-describedby={hint}
        onKeyDown={press}
      >
        {fontReady && <CytoscapeMount className={styles.mount ?? ''} events={events} onCanvas={setCanvas} />}
      </div>
      <p id={hint} className="visually-hidden">
        {t('keys')}
      </p>
      <OverviewNote />
      <GraphEmpty />
      <div className={styles.foot}>
        <div className={styles.said}>
          <GraphLegend />
          <GraphStatus />
        </div>
        <GraphControls canvas={canvas} />
      </div>
      <GraphTooltip pane={pane} />
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
