import type { Core } from 'cytoscape';
import { memo, useCallback, useRef } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { CanvasEvents, CanvasPort } from '../model/ports';
import { createCytoscapeCanvas } from './cytoscapeCanvas';

interface Props {
  readonly className: string;
  /** The same object for the whole life of the mount. */
  readonly events: CanvasEvents;
  /** Hears the canvas once it stands, and null once it is gone. The same function for the whole life of the mount. */
  readonly onCanvas: (canvas: CanvasPort | null) => void;
}

// What is given to the component never changes: elements are added, changed and removed on the instance, by difference.
const ELEMENTS: [] = [];
const STYLESHEET: [] = [];
const LAYOUT = { name: 'null' } as const;

/** jsdom has no canvas. */
const headless = typeof CanvasRenderingContext2D === 'undefined';

/** The one place where cytoscape is mounted: once, and then driven through its port. */
export const CytoscapeMount = memo(function CytoscapeMount({ className, events, onCanvas }: Props) {
  const mounted = useRef<Core | null>(null);
  const adopt = useCallback(
    (cy: Core) => {
      if (cy === mounted.current) return;
      mounted.current = cy;
      const canvas = createCytoscapeCanvas(cy, events);
      cy.one('destroy', () => {
        canvas.destroy();
        if (mounted.current === cy) mounted.current = null;
        onCanvas(null);
      });
      onCanvas(canvas);
    },
    [events, onCanvas],
  );
  return <CytoscapeComponent className={className} elements={ELEMENTS} stylesheet={STYLESHEET} layout={LAYOUT} headless={headless} styleEnabled cy={adopt} />;
});
