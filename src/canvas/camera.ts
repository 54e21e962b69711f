import type { Core } from 'cytoscape';
import type { Camera } from '../model/view';

/** Free room around a fitted graph, px of the screen; below it stand the status line and the buttons. */
const PADDING = { side: 26, top: 26, bottom: 56 } as const;

/** A small graph is not blown up. */
const MOST_FITTED = 1.35;

export const ZOOM = { least: 0.04, most: 4 } as const;

/** Where the canvas looks. */
export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom();
  const { x, y } = cy.pan();
  return { x: (cy.width() / 2 - x) / zoom, y: (cy.height() / 2 - y) / zoom, zoom };
}

export function lookAt(cy: Core, { x, y, zoom }: Camera): void {
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/** A box in px at zoom 1. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shows all of a frame with room around it. Without an extent, or on a canvas without a size, nothing happens. */
export function fitTo(cy: Core, { left, right, top, bottom }: Frame): void {
  const width = cy.width() - 2 * PADDING.side;
  const height = cy.height() - PADDING.top - PADDING.bottom;
  if (!(width > 0 && height > 0 && right > left && bottom > top)) return;
  const zoom = Math.max(ZOOM.least, Math.min(MOST_FITTED, width / (right - left), height / (bottom - top)));
  cy.viewport({
    zoom,
    pan: { x: PADDING.side + width / 2 - (zoom * (left + right)) / 2, y: PADDING.top + height / 2 - (zoom * (top + bottom)) / 2 },
  });
}
