import { CHECKS } from '../../model/vocabulary';
import { pick } from '../localText';
import type { PictureInput } from './contract';
import { linesInForce } from './filtersInForce';

/** So many of the most linked entities are named. */
const NAMED = 3;

/** The picture in words, for whoever can't see it: the reader's own, or else its title, how much of it is shown, who has the most links, and the filters. */
export function captionOf(input: PictureInput): string {
  const own = (input.caption ?? '').trim();
  if (own !== '') return own;
  const { dataset, language, words } = input;
  const { claims, entities } = drawnCounts(input);
  return words.caption({ title: pick(dataset.meta.title, language), claims, allClaims: dataset.claims.count, entities, linked: mostLinked(input), checks: checkLines(input), filters: [...filterLines(input), ...outsideLines(input)] });
}

/** How many claims and entities there are; of those drawn where the picture is the canvas's view. */
export function shownLine(input: PictureInput): string {
  const { dataset, visible, words } = input;
  const { claims, entities } = drawnCounts(input);
  return isPart(input) ? words.drawn(claims, dataset.claims.count, entities, visible.counts.entities) : words.shown(claims, dataset.claims.count, entities);
}

const isPart = ({ outside }: PictureInput): boolean => outside !== undefined && outside.entities + outside.edges > 0;

function drawnCounts(input: PictureInput): { readonly claims: number; readonly entities: number } {
  const { dataset: { edges }, visible, scene, outside } = input;
  if (!isPart(input)) return visible.counts;
  const claims = scene.edges.reduce((sum, { kind, row, weight }) => {
    if (kind === 'trace') return sum;
    return sum + (kind === 'bundle' ? weight : edges.claims.values.subarray(edges.claims.offsets[row], edges.claims.offsets[row + 1]).reduce((count, claim) => count + visible.claims[claim]!, 0));
  }, 0);
  return { claims, entities: visible.counts.entities - (outside?.entities ?? 0) };
}

/** How the visible claims stand in the text, where not all of them are found there, and which texts have changed. */
export function checkLines({ dataset, visible, language, words }: PictureInput): readonly string[] {
  const { claims, documents, report } = dataset;
  const counts = CHECKS.map((_, check) => claims.check.reduce((count, own, claim) => count + Number(own === check && visible.claims[claim] === 1), 0));
  const standing = CHECKS.flatMap((check, place) => (counts[place]! > 0 ? [words.checked(check, counts[place]!)] : []));
  const changed = report.issues.filter(({ code }) => code === 'changedDocument').map(({ values }) => String(values['document']));
  const titles = changed.map((id) => pick(documents.titles[documents.ids.indexOf(id)], language) || id);
  return [...(counts[0] === visible.counts.claims ? [] : [standing.join(', ')]), ...(titles.length > 0 ? [words.changed(titles)] : [])];
}

export const filterLines = ({ dataset, filters, visible, words }: PictureInput): readonly string[] => linesInForce(dataset, filters, visible, words);

/** Where the picture is the canvas's view: how much that leaves out. */
export const outsideLines = (input: PictureInput): readonly string[] =>
  isPart(input) ? [input.words.outside(input.outside?.entities ?? 0, input.outside?.edges ?? 0)] : [];

function mostLinked({ scene }: PictureInput): readonly string[] {
  const links = new Map<string, number>();
  for (const { source, target } of scene.edges) for (const key of [source, target]) links.set(key, (links.get(key) ?? 0) + 1);
  return scene.nodes
    .filter(({ key, kind }) => kind === 'entity' && links.has(key))
    .sort((one, other) => (links.get(other.key) ?? 0) - (links.get(one.key) ?? 0))
    .slice(0, NAMED)
    .map(({ label }) => label);
}
