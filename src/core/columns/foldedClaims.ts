import type { Claims, Documents, Entities, Evidences, Spans } from '../../model/dataset';
import { fold } from '../text/normalise';

/** For each claim, the names and aliases of its ends and its quotes, folded, a line each: what the text facet scans. */
export const foldedClaims = (claims: Claims, entities: Entities, evidences: Evidences, spans: Spans, documents: Documents): string[] => {
  const names = entities.names.map((name, row) => [...new Set([...Object.values(name), ...(entities.aliases[row] ?? [])].map(fold))].join('\n'));
  const quote = (span: number): string => {
    const start = spans.start[span]!;
    if (start < 0) return spans.exact.get(span) ?? '';
    return (documents.texts[spans.document[span]!] ?? '').slice(start, spans.end[span]);
  };
  return claims.ids.map((_, claim) => {
    const quotes = new Set<string>();
    for (let row = claims.evidenceOffsets[claim]!; row < claims.evidenceOffsets[claim + 1]!; row += 1) quotes.add(quote(evidences.span[row]!));
    return [names[claims.subject[claim]!]!, names[claims.object[claim]!]!, fold([...quotes].join('\n'))].join('\n');
  });
};
