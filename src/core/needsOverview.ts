import type { Dataset } from '../model/dataset';
import { CANVAS_LIMIT } from '../model/tokens';

/** True for a dataset too large to draw one by one: what a layout places, and what the scene draws, hang on it. */
export const needsOverview = ({ entities, edges }: Pick<Dataset, 'entities' | 'edges'>): boolean =>
  entities.count > CANVAS_LIMIT.nodes || edges.count > CANVAS_LIMIT.edges;
