import type { Dataset } from '../../model/dataset';
import type { Visible } from '../visible';
import type { ExportedView } from './contract';

/** What of a dataset is exported: the claims that are visible, and what belongs to them. Without `visible`, all claims. Linear. */
export function exportedView(dataset: Dataset, visible: Visible | undefined, lang: string): ExportedView {
  const { claims, edges, entities, documents, evidences, spans } = dataset;
  const mask = visible?.claims ?? new Uint8Array(claims.count).fill(1);
  const edgeMask = new Uint8Array(edges.count);
  const entityMask = new Uint8Array(entities.count);
  const documentMask = new Uint8Array(documents.count);
  const claimsOfEntity = new Uint32Array(entities.count);
  const rows = rowsOf(mask);
  for (const claim of rows) {
    const [subject, object] = [claims.subject[claim]!, claims.object[claim]!];
    edgeMask[claims.edge[claim]!] = 1;
    entityMask[subject] = 1;
    entityMask[object] = 1;
    claimsOfEntity[subject]! += 1;
    if (object !== subject) claimsOfEntity[object]! += 1;
    for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row++) {
      const document = spans.document[evidences.span[row]!]!;
      if (document >= 0) documentMask[document] = 1;
    }
  }
  return { dataset, lang, mask, claims: rows, edges: rowsOf(edgeMask), entities: rowsOf(entityMask), documents: rowsOf(documentMask), claimsOfEntity };
}

function rowsOf(mask: Uint8Array): readonly number[] {
  const rows: number[] = [];
  mask.forEach((bit, row) => {
    if (bit === 1) rows.push(row);
  });
  return rows;
}
