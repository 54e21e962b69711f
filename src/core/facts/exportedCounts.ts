import type { ExportInput } from '../exporters/contract';
import type { Visible } from '../visible';

/** How many claims are exported, and of what belongs to them; documents are all that there are. O(1): by it the length of the work is told before it begins. */
export function exportedCounts({ dataset, visible }: Pick<ExportInput, 'dataset' | 'visible'>): Visible['counts'] & { readonly documents: number } {
  const { claims, edges, entities, documents } = dataset;
  return { ...(visible?.counts ?? { claims: claims.count, edges: edges.count, entities: entities.count }), documents: documents.count };
}
