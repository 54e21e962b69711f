import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import { handles } from './app';

/** A place on the page, in CSS px from the viewport's corner. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the canvas draws the entity of this label or, given two labels, the middle of the edge between them.
 * Cytoscape leaves its instance on its container, so the app needs no back door for tests.
 */
export async function canvasPoint(page: Page, label: string, otherEnd?: string): Promise<Point> {
  return page.locator(handles.graph).evaluate(
    (graph, [label, otherEnd]) => {
      const container = [graph, ...graph.querySelectorAll('*')].find((element) => '_cyreg' in element);
      if (!container) throw new Error('No canvas is mounted in the graph.');
      const { cy } = (container as Element & { _cyreg: { cy: Core } })._cyreg;
      const named = (wanted: string) =>
        cy.nodes().filter((node) => String(node.data('label')).replace(/\s+/g, ' ').trim() === wanted);
      const node = named(label);
      if (node.empty()) throw new Error(`No node is called ${label}.`);
      const edge = otherEnd === undefined ? undefined : node.edgesWith(named(otherEnd));
      if (edge?.empty()) throw new Error(`No edge joins ${label} and ${String(otherEnd)}.`);
      const inside = edge ? edge[0]!.renderedMidpoint() : node.renderedPosition();
      const corner = container.getBoundingClientRect();
      return { x: corner.left + inside.x, y: corner.top + inside.y };
    },
    [label, otherEnd] as const,
  );
}
