import type { Core, EventObject, SingularElementReturnValue } from 'cytoscape';
import { labelBox } from '../core/labels';
import type { CanvasEvents, CanvasPort, CanvasWords } from '../model/ports';
import type { Frame, Scene, SceneEdge, SceneNode } from '../model/scene';
import { CANVAS, type Theme } from '../model/tokens';
import { bringIntoView, cameraOf, fitTo, frameSeen, isStrip, lookAt, middleOf, ZOOM } from './camera';
import { diff } from './diff';
import { edgeClasses, edgeData, edgeElement, nodeClasses, nodeData, nodeElement } from './elements';
import { createGlide } from './glide';
import { createHighlight } from './highlight';
import { hushed, labelScaleAt } from './labelRoom';
import { NO_SCENE } from './noScene';
import { stylesheet } from './stylesheet';

/** After the last step of a zoom or pan, the camera is told and labels find their room. */
const SETTLED_MS = 140;

/** One symbol that was put elsewhere jumps, several glide; a large picture would stutter. */
const GLIDES = { least: 2, most: 400 } as const;

const NO_WORDS: CanvasWords = { confirmed: '', stated: '', reported: '', hedged: '', denied: '', disputed: '', unfound: '', unevidenced: '' };

/** A canvas over a mounted cytoscape instance, which it does not destroy: whoever made that, unmounts it. */
export function createCytoscapeCanvas(cy: Core, events: CanvasEvents): CanvasPort {
  /** Null before the first picture, and while another one is laid out. */
  let scene: Scene | null = null;
  /** Counts first scenes, so that a late paint of an old picture is not told of the new one. */
  let picture = 0;
  let words = NO_WORDS;
  let theme: Theme = 'light';
  let labelScale = 1;
  let quiet: ReadonlySet<string> = new Set();
  /** Null while the reader has not moved the camera: then a new size of the canvas fits the graph again. */
  let wished: ReturnType<typeof cameraOf> | null = null;
  let byProgram = false;
  /** Keys of the path that stands out. */
  let trailed = '';
  /** True from when something is selected until the reader moves the camera: in a strip, the camera then keeps to it. */
  let following = false;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let still = true;
  const highlight = createHighlight(cy);
  const glide = createGlide(cy);

  cy.minZoom(ZOOM.least);
  cy.maxZoom(ZOOM.most);
  cy.autounselectify(true);
  cy.boxSelectionEnabled(false);

  const restyle = (): void => {
    cy.style(stylesheet(theme, labelScale));
  };

  const relabel = (): void => {
    const scale = labelScaleAt(cy.zoom());
    const now = hushed((scene ?? NO_SCENE).nodes, scale, highlight.keys());
    cy.batch(() => {
      for (const key of quiet) if (!now.has(key)) cy.getElementById(key).removeClass('hushed');
      for (const key of now) cy.getElementById(key).addClass('hushed');
    });
    quiet = now;
    if (scale === labelScale) return;
    labelScale = scale;
    restyle();
  };

  const programmed = (move: () => void): void => {
    clearTimeout(settling);
    byProgram = true;
    move();
    byProgram = false;
    relabel();
    events.see(frameSeen(cy));
  };

  const settled = (): void => {
    relabel();
    events.see(frameSeen(cy));
    if (scene === null) return;
    following = false;
    wished = cameraOf(cy);
    events.moveCamera(wished);
  };

  const fit = (): void => {
    clearTimeout(settling);
    wished = null;
    const { nodes, overview } = scene ?? NO_SCENE;
    if (nodes.length > 0) programmed(() => fitTo(cy, frameOf(nodes), overview));
  };

  /** What the reader wished to see; in a strip, what is followed. */
  const look = (): void => {
    const camera = wished;
    const followed = following && isStrip(cy) ? highlight.followed() : null;
    const nodes = (scene ?? NO_SCENE).nodes.filter(({ key }) => followed?.has(key));
    if (nodes.length > 0) programmed(() => fitTo(cy, frameOf(nodes), false));
    else if (camera === null) fit();
    else programmed(() => lookAt(cy, camera));
  };

  /** Has the camera keep to something else than before. */
  const follow = (): void => {
    following = highlight.followed().size > 0;
    if (isStrip(cy)) look();
  };

  const hover = (key: string | null): void => {
    highlight.hover(key);
    const container = cy.container();
    if (container) container.style.cursor = key === null ? '' : 'pointer';
    events.hover(key);
  };

  // A symbol that is gone may still be let go of, and its key may be another symbol's by then.
  const standing = (heed: (key: string) => void) => (event: EventObject): void => {
    const target = event.target as SingularElementReturnValue;
    if (!target.removed()) heed(target.id());
  };
  cy.on('tap', (event) => event.target === cy && scene !== null && events.pickGround());
  // A finger that is lifted after a long press taps as well.
  let heldDown = false;
  cy.on('tapstart', () => {
    heldDown = false;
  });
  const menu = (event: EventObject): void => standing((key) => events.menu(key, [event.renderedPosition.x, event.renderedPosition.y]))(event);
  cy.on('cxttap', 'node', menu);
  cy.on('taphold', 'node', (event) => {
    // A mouse has another button for it, and holds what it drags.
    if (!(event.originalEvent as Event | undefined)?.type.startsWith('touch')) return;
    heldDown = true;
    menu(event);
  });
  cy.on('tap', 'node', (event) => heldDown || standing(events.pickNode)(event));
  cy.on('tap', 'edge', standing(events.pickEdge));
  cy.on('mouseover', 'node, edge', standing(hover));
  cy.on('mouseout', 'node, edge', () => hover(null));
  // A pointer that leaves the canvas on a symbol leaves the symbol too.
  const leave = (): void => hover(null);
  cy.container()?.addEventListener('pointerleave', leave);
  cy.on('dragfree', 'node', standing((moved) => {
    const { x, y } = cy.getElementById(moved).position();
    events.moveNode(moved, [Math.round(x * 10) / 10, Math.round(y * 10) / 10]);
  }));
  cy.on('grab', glide.end);
  cy.on('viewport', () => {
    if (byProgram) return;
    clearTimeout(settling);
    settling = setTimeout(settled, SETTLED_MS);
  });
  cy.on('resize', look);

  const clear = (): void => {
    clearTimeout(settling);
    picture += 1;
    scene = null;
    wished = null;
    glide.drop();
    cy.elements().remove();
    quiet = new Set();
    hover(null);
    highlight.again();
  };

  const show = (next: Scene): void => {
    if (next === NO_SCENE) return clear();
    const first = scene === null;
    const { remove, addNodes, addEdges, changeNodes, changeEdges } = diff(scene, next);
    glide.end();
    const moved = changeNodes.filter(({ key, x, y }) => {
      const at = cy.getElementById(key).position();
      return at.x !== x || at.y !== y;
    });
    const glides = !still && !first && moved.length >= GLIDES.least && next.nodes.length <= GLIDES.most && cy.nodes(':grabbed').empty();
    cy.batch(() => {
      for (const gone of remove) cy.getElementById(gone).remove();
      cy.add(addNodes.map(nodeElement));
      cy.add(addEdges.map((edge) => edgeElement(edge, words)));
      for (const node of changeNodes) {
        const element = cy.getElementById(node.key).classes(nodeClasses(node)).data(nodeData(node));
        if (!glides) element.position({ x: node.x, y: node.y });
      }
      for (const edge of changeEdges) changeEdge(edge);
    });
    scene = next;
    highlight.again();
    if (glides) glide.start(moved, highlight.again);
    if (first) {
      const mine = picture;
      fit();
      afterPaint(cy, () => mine === picture && events.painted());
    } else relabel();
  };

  const changeEdge = (edge: SceneEdge): void => {
    // The ends of an edge cannot change, and are not written again.
    const { id: _id, source: _source, target: _target, ...data } = edgeData(edge, words);
    cy.getElementById(edge.key).classes(edgeClasses(edge)).data(data);
  };

  return {
    show,
    select: (wanted) => {
      highlight.select(wanted);
      relabel();
      follow();
    },
    trail: (parts) => {
      const keys = parts.map(({ key }) => key);
      const other = keys.join(' ') !== trailed;
      trailed = keys.join(' ');
      highlight.trail(parts);
      relabel();
      if (!other) return;
      follow();
      if (keys.length > 0 && !isStrip(cy)) bringIntoView(cy, keys);
    },
    motion: (reduced) => {
      still = reduced;
      if (reduced) glide.end();
    },
    theme: (next) => {
      theme = next;
      restyle();
    },
    words: (next) => {
      words = next;
      cy.batch(() => scene?.edges.forEach(changeEdge));
      highlight.again();
    },
    camera: (camera) => {
      if (camera === null) return fit();
      wished = camera;
      const now = cameraOf(cy);
      const same = Math.abs(now.zoom - camera.zoom) < 1e-4 && Math.abs(now.x - camera.x) < 0.5 && Math.abs(now.y - camera.y) < 0.5;
      if (!same) programmed(() => lookAt(cy, camera));
    },
    zoomBy: (factor) => cy.zoom({ level: cy.zoom() * factor, renderedPosition: middleOf(cy) }),
    panBy: (dx, dy) => cy.panBy({ x: dx, y: dy }),
    fit,
    centre: (wanted) => {
      const box = drawnBox(cy, wanted);
      if (box !== null) toMiddle(cy, box);
    },
    reveal: (wanted) => {
      const box = drawnBox(cy, wanted);
      if (box === null || (box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height())) return;
      toMiddle(cy, box);
    },
    renderedPosition: (wanted) => {
      const element = cy.getElementById(wanted);
      if (element.empty()) return null;
      const { x, y } = element.is('edge') ? element.renderedMidpoint() : element.renderedPosition();
      return [x, y];
    },
    destroy: () => {
      clearTimeout(settling);
      glide.drop();
      cy.container()?.removeEventListener('pointerleave', leave);
      cy.removeAllListeners();
    },
  };
}

type Box = Readonly<Record<'x1' | 'x2' | 'y1' | 'y2', number>>;

/** Where a symbol or line is drawn, px from the left upper corner; null where it is not. */
function drawnBox(cy: Core, key: string): Box | null {
  const element = cy.getElementById(key);
  return element.empty() ? null : element.renderedBoundingBox({ includeLabels: false });
}

function toMiddle(cy: Core, { x1, x2, y1, y2 }: Box): void {
  const middle = middleOf(cy);
  cy.panBy({ x: middle.x - (x1 + x2) / 2, y: middle.y - (y1 + y2) / 2 });
}

/** All symbols and labels at zoom 1. */
function frameOf(nodes: readonly SceneNode[]): Frame {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y, size, lines } of nodes) {
    const label = labelBox(lines);
    const half = Math.max(size, label.width) / 2;
    left = Math.min(left, x - half);
    right = Math.max(right, x + half);
    top = Math.min(top, y - size / 2);
    bottom = Math.max(bottom, y + size / 2 + CANVAS.labelGap + label.height);
  }
  return { left, right, top, bottom };
}

/** Calls once the next frame is on the screen; at once where nothing is ever drawn. */
function afterPaint(cy: Core, done: () => unknown): void {
  const headless = (cy as unknown as { headless: () => boolean }).headless();
  if (headless) done();
  else cy.one('render', () => requestAnimationFrame(() => done()));
}
