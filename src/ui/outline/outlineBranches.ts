import { languageAt } from '../../core/citation';
import { claimsOfEdge, sentenceAt } from '../../core/columns/access';
import { edgesByPredicate } from '../../core/evidence/edgesByPredicate';
import { edgeTold } from '../../core/evidence/edgeTold';
import { evidenceOfClaim } from '../../core/evidence/evidenceOfClaim';
import type { Visible } from '../../core/visible';
import type { Dataset } from '../../model/dataset';
import {
  claimKey, type ClaimRow, type EntityRow, entityKey, neighbourKey, type NeighbourRow, type OutlineRow, relationKey, type RelationRow, sentenceKey,
  type SentenceRow,
} from './outlineRows';

/** The outline of what the filters leave. What is under a row is made when it is first asked for, and kept. */
export interface OutlineBranches {
  readonly roots: readonly EntityRow[];
  readonly under: (row: OutlineRow) => readonly OutlineRow[];
}

/** How many visible links each entity has. Linear in the links. */
export function linkCounts({ entities, edges }: Dataset, visible: Visible): Uint32Array {
  const counts = new Uint32Array(entities.count);
  for (let edge = 0; edge < edges.count; edge++) {
    if (visible.edges[edge] !== 1) continue;
    const [subject, object] = [edges.subject[edge]!, edges.object[edge]!];
    counts[subject]! += 1;
    if (object !== subject) counts[object]! += 1;
  }
  return counts;
}

/** `order`: rows of all entities in the order wanted; `counts`: their `linkCounts`. */
export function outlineBranches(dataset: Dataset, visible: Visible, order: readonly number[], counts: Uint32Array): OutlineBranches {
  const known = new Map<string, readonly OutlineRow[]>();
  const shown = order.filter((entity) => visible.entities[entity] === 1);
  const under = (row: OutlineRow): readonly OutlineRow[] => {
    const before = known.get(row.key);
    if (before !== undefined) return before;
    const rows = branch(row);
    known.set(row.key, rows);
    return rows;
  };
  const branch = (row: OutlineRow): readonly OutlineRow[] => {
    switch (row.kind) {
      case 'entity': {
        const relations = relationsUnder(dataset, visible, row);
        // The links of a relation are at hand when it is, and are not sought again.
        for (const { relation, neighbours } of relations) known.set(relation.key, neighbours);
        return relations.map(({ relation }) => relation);
      }
      case 'neighbour': return claimsUnder(dataset, visible, row);
      case 'claim': return sentencesUnder(dataset, row);
      default: return [];
    }
  };
  return {
    roots: shown.map((entity, at) => ({ kind: 'entity', key: entityKey(entity), level: 1, place: at + 1, size: shown.length, entity, count: counts[entity]! })),
    under,
  };
}

/** The rows of the outline from top to bottom: what lies in a closed branch is not even made. */
export function openRows({ roots, under }: OutlineBranches, opened: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  const add = (row: OutlineRow): void => {
    rows.push(row);
    if (row.count > 0 && opened.has(row.key)) under(row).forEach(add);
  };
  roots.forEach(add);
  return rows;
}

interface RelationBranch {
  readonly relation: RelationRow;
  readonly neighbours: readonly NeighbourRow[];
}

function relationsUnder(dataset: Dataset, visible: Visible, { key, entity }: EntityRow): readonly RelationBranch[] {
  const groups = edgesByPredicate(dataset, entity, visible.edges)
    .map(({ predicate, inverse, edges }) => ({ predicate, inverse, edges: edges.filter((edge) => edge.visible) }))
    .filter(({ edges }) => edges.length > 0);
  return groups.map(({ predicate, inverse, edges }, at) => {
    const relation: RelationRow = {
      kind: 'relation', key: relationKey(key, predicate, inverse), level: 2, place: at + 1, size: groups.length, count: edges.length, predicate, inverse,
    };
    const neighbours = edges.map(({ edge, other }, place): NeighbourRow => ({
      kind: 'neighbour', key: neighbourKey(relation.key, edge), level: 3, place: place + 1, size: edges.length, edge, other,
      count: claimsOfEdge(dataset, edge).reduce((sum, claim) => sum + visible.claims[claim]!, 0),
    }));
    return { relation, neighbours };
  });
}

function claimsUnder(dataset: Dataset, visible: Visible, { key, edge }: NeighbourRow): readonly ClaimRow[] {
  const told = edgeTold(dataset, edge, visible.claims);
  const { evidenceOffsets } = dataset.claims;
  return told.claims.slice(0, told.visible).map((claim, at) => ({
    kind: 'claim', key: claimKey(key, claim), level: 4, place: at + 1, size: told.visible, edge, claim,
    count: evidenceOffsets[claim + 1]! - evidenceOffsets[claim]!,
  }));
}

function sentencesUnder(dataset: Dataset, { key, edge, claim }: ClaimRow): readonly SentenceRow[] {
  const { sentences, strays } = evidenceOfClaim(dataset, claim);
  const size = sentences.length + strays.length;
  const common = { kind: 'sentence', level: 5, size, count: 0, edge, claim } as const;
  return [
    ...sentences.map(({ document, sentence, start, end, supports }, at): SentenceRow => ({
      ...common, key: sentence < 0 ? `${key}/t${at}` : sentenceKey(key, sentence), place: at + 1, sentence, bears: supports ? 'support' : 'context',
      text: sentence < 0 ? (dataset.documents.texts[document] ?? '').slice(start, end) : sentenceAt(dataset, sentence).text,
      lang: languageAt(dataset, document, start),
    })),
    ...strays.map(({ exact }, at): SentenceRow => ({
      ...common, key: `${key}/t${sentences.length + at}`, place: sentences.length + at + 1, sentence: -1, text: exact, lang: '', bears: 'stray',
    })),
  ];
}
