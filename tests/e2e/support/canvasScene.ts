import type { Page } from '@playwright/test';
import type { Core, EdgeSingular } from 'cytoscape';
import { handles } from './app';

export interface DrawnNode {
  readonly key: string;
  /** A string a line. */
  readonly lines: readonly string[];
  /** Px at zoom 1. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly stance: string;
  readonly directed: boolean;
  /** What is written on it now. */
  readonly label: string;
  /** Px at zoom 1: where the line leaves and arrives, and what bends it. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly controls: readonly { readonly x: number; readonly y: number }[];
}

export interface DrawnScene {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** What the canvas draws, asked of the library that draws it. */
export const canvasScene = async (page: Page): Promise<DrawnScene> =>
  page.locator(handles.graph).evaluate((graph): DrawnScene => {
    const container = [graph, ...graph.querySelectorAll('*')].find((element) => '_cyreg' in element);
    if (!container) throw new Error('No canvas is mounted in the graph.');
    const { cy } = (container as Element & { _cyreg: { cy: Core } })._cyreg;
    const stances = ['confirmed', 'stated', 'reported', 'hedged', 'denied'];
    return {
      nodes: cy.nodes().map((node) => ({ key: node.id(), lines: String(node.data('label')).split('\n'), ...node.position() })),
      edges: cy.edges().map((edge: EdgeSingular) => ({
        key: edge.id(),
        source: edge.source().id(),
        target: edge.target().id(),
        stance: stances.find((stance) => edge.hasClass(stance)) ?? '',
        directed: edge.hasClass('directed'),
        label: String(edge.style('label')),
        from: edge.sourceEndpoint(),
        to: edge.targetEndpoint(),
        controls: (edge.controlPoints() as { x: number; y: number }[] | undefined) ?? [],
      })),
    };
  });

/** The names on the canvas, each in one line, in alphabetical order. */
export const drawnNames = async (page: Page): Promise<readonly string[]> =>
  (await canvasScene(page)).nodes.map(({ lines }) => lines.join(' ')).sort();

/** How many pixels of the canvas bear anything at all. */
export const paintedPixels = async (page: Page): Promise<number> =>
  page.locator(handles.graph).evaluate((graph) => {
    let painted = 0;
    for (const canvas of graph.querySelectorAll('canvas')) {
      const context = canvas.getContext('2d');
      if (context === null || canvas.width === 0) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let alpha = 3; alpha < data.length; alpha += 4) if ((data[alpha] ?? 0) > 0) painted += 1;
    }
    return painted;
  });
