import type { CollectionReturnValue, Core, EdgeSingular } from 'cytoscape';
import type { TrailPart } from '../model/scene';
import { CANVAS } from '../model/tokens';
import { hasRoom, nameInFull, place } from './edgeText';

const STATES = 'selected near end named told over trail';

export interface Highlight {
  readonly select: (key: string | null) => void;
  readonly hover: (key: string | null) => void;
  /** What a path goes by. */
  readonly trail: (parts: readonly TrailPart[]) => void;
  /** After elements came, went or changed. */
  readonly again: () => void;
  /** Keys of what stands out by the selection: their names come first. */
  readonly keys: () => ReadonlySet<string>;
  /** Keys of what is followed: a path, or else what is selected with its neighbours. */
  readonly followed: () => ReadonlySet<string>;
}

/** Makes what is selected, and what is under the pointer, stand out. Only what they touch is restyled, never all the rest. */
export function createHighlight(cy: Core): Highlight {
  let selected: string | null = null;
  let over: string | null = null;
  let path: readonly TrailPart[] = [];
  let touched: CollectionReturnValue = cy.collection();

  const mark = (elements: CollectionReturnValue, classes: string): void => {
    elements.addClass(classes);
    touched = touched.union(elements);
  };

  /** A hop bears its number, with the relation where there is room. */
  const markTrail = (): void => {
    const numbers = new Map<string, number[]>();
    for (const { key, hop } of path) numbers.set(key, [...(numbers.get(key) ?? []), hop]);
    for (const [key, hops] of numbers) {
      const element = cy.getElementById(key);
      if (element.empty()) continue;
      if (element.isEdge()) {
        const number = hops.join(', ');
        const name = String(element.data('name'));
        element.data('trail', name === '' ? number : `${number} · ${name}`);
        if (!hasRoom(element, 'trail')) element.data('trail', number);
        place(element, 'trail');
      }
      mark(cy.collection(element), 'trail');
    }
  };

  const draw = (): void =>
    cy.batch(() => {
      touched.removeClass(STATES);
      touched = cy.collection();
      markTrail();
      if (selected !== null) {
        const element = cy.getElementById(selected);
        const around = element.neighborhood();
        if (element.is('edge')) {
          mark(element, `selected ${nameInFull(element)}`);
          mark(cy.collection(element.connectedNodes()), 'end');
        } else if (element.nonempty()) {
          const edges = around.filter('edge').not('.trace');
          mark(element, 'selected');
          mark(edges, 'near');
          if (edges.length <= CANVAS.mostTold) {
            // A hop of a path has its text, and the place of it, already.
            mark(edges.filter((edge) => edge.hasClass('trail') || (hasRoom(edge as EdgeSingular, 'name') && place(edge as EdgeSingular, 'name'))), 'told');
          }
          mark(around.filter('node'), 'near');
        }
      }
      if (over === null) return;
      const element = cy.getElementById(over);
      mark(element, element.is('edge') ? `over ${nameInFull(element)}` : 'over');
    });

  return {
    select: (key) => {
      selected = key;
      draw();
    },
    hover: (key) => {
      if (key === over) return;
      over = key;
      draw();
    },
    trail: (parts) => {
      path = parts;
      draw();
    },
    again: draw,
    keys: () => new Set(touched.map((element) => element.id())),
    followed: () => {
      if (path.length > 0) return new Set(path.map(({ key }) => key));
      const element = cy.getElementById(selected ?? '');
      return new Set(element.union(element.is('edge') ? element.connectedNodes() : element.neighborhood()).map((one) => one.id()));
    },
  };
}
