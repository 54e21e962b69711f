import type { Core } from 'cytoscape';
import type { Frame } from '../model/scene';
import type { Camera } from '../model/view';

/** Free room around a fitted graph, px of the screen: below it stand the status line and the buttons, above an overview what it is. */
const PADDING = { side: 26, top: 26, overviewTop: 104, bottom: 56 } as const;

/** A small graph is not blown up. */
const MOST_FITTED = 1.35;

export const ZOOM = { least: 0.04, most: 4 } as const;

/** The canvas's middle in px of the screen; one without a size has it in its corner. */
export const middleOf = (cy: Core): { readonly x: number; readonly y: number } => ({ x: (cy.width() || 0) / 2, y: (cy.height() || 0) / 2 });

/** A canvas lower than this and narrow, in px, is the strip that a phone leaves above a sheet: there the whole graph can't be read. */
const STRIP = { width: 560, height: 340 } as const;

export const isStrip = (cy: Core): boolean => cy.width() < STRIP.width && cy.height() < STRIP.height && cy.height() < cy.width();

/** Where the canvas looks. */
export function cameraOf(cy: Core): Camera {
  const zoom = cy.zoom();
  const pan = cy.pan();
  const { x, y } = middleOf(cy);
  return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom, zoom };
}

/** What the canvas shows; null where it has no size. */
export function frameSeen(cy: Core): Frame | null {
  const { x1: left, y1: top, x2: right, y2: bottom } = cy.extent();
  return right > left && bottom > top ? { left, right, top, bottom } : null;
}

export function lookAt(cy: Core, camera: Camera): void {
  const { x, y } = middleOf(cy);
  cy.viewport({ zoom: camera.zoom, pan: { x: x - camera.x * camera.zoom, y: y - camera.y * camera.zoom } });
}

/** Shows all of a frame with room around it. Without an extent, or on a canvas without a size, nothing happens. */
export function fitTo(cy: Core, { left, right, top, bottom }: Frame, overview: boolean): void {
  const above = overview ? PADDING.overviewTop : PADDING.top;
  const width = cy.width() - 2 * PADDING.side;
  const height = cy.height() - above - PADDING.bottom;
  if (!(width > 0 && height > 0 && right > left && bottom > top)) return;
  const zoom = Math.max(ZOOM.least, Math.min(MOST_FITTED, width / (right - left), height / (bottom - top)));
  cy.viewport({
    zoom,
    pan: { x: PADDING.side + width / 2 - (zoom * (left + right)) / 2, y: above + height / 2 - (zoom * (top + bottom)) / 2 },
  });
}

/** Brings elements into view where some of them are outside: by panning, or, where they are too far apart for that, from farther away. */
export function bringIntoView(cy: Core, keys: readonly string[]): void {
  const wanted = new Set(keys);
  const elements = cy.elements().filter((element) => wanted.has(element.id()));
  if (elements.empty()) return;
  const { x1, x2, y1, y2 } = elements.renderedBoundingBox({});
  if (x1 >= 0 && y1 >= 0 && x2 <= cy.width() && y2 <= cy.height()) return;
  const middle = middleOf(cy);
  if (x2 - x1 <= cy.width() - 2 * PADDING.side && y2 - y1 <= cy.height() - PADDING.top - PADDING.bottom) {
    cy.panBy({ x: middle.x - (x1 + x2) / 2, y: middle.y - (y1 + y2) / 2 });
    return;
  }
  const { x1: left, x2: right, y1: top, y2: bottom } = elements.boundingBox({});
  fitTo(cy, { left, right, top, bottom }, false);
}
