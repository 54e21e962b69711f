import * as z from 'zod/mini';
import { needsOverview } from '../core/needsOverview';
import { chosenRows, edgeSelection } from '../core/selection';
import type { Dataset, SavedView } from '../model/dataset';
import { fail, ok, type Result } from '../model/result';
import type { Positions } from '../model/scene';
import { type FacetChoice, INITIAL_VIEW, NO_CHOICE, type Point, type Selection, type View } from '../model/view';

// Zod would otherwise try `new Function`, which the page's policy refuses and reports.
z.config({ jitless: true });

/** Longer links are cut by mail programs and chat windows; positions go first. */
const LONGEST_LINK = 2000;
/** A link longer than this is hostile or broken: not read at all. */
const LONGEST_READ = 64_000;

const coordinate = z.number().check(z.minimum(-1e6), z.maximum(1e6));
const point = z.tuple([coordinate, coordinate]);
const id = z.string().check(z.minLength(1), z.maxLength(1000));
const ids = z.array(id).check(z.maxLength(10_000));

const choiceSchema = z.object({
  include: z._default(ids, []),
  exclude: z._default(ids, []),
  mode: z._default(z.enum(['any', 'all']), 'any'),
  query: z._default(z.string().check(z.maxLength(1000)), ''),
});

const selectionSchema = z.union([
  z.object({ kind: z.literal('entity'), id }),
  z.object({ kind: z.literal('edge'), subject: id, predicate: id, object: id, claim: z.optional(id) }),
]);

const orNull = <Schema extends z.ZodMiniType>(schema: Schema) => z.catch(z.nullable(schema), null);

const points = z.catch(z.record(z.string(), orNull(point)), {});

const viewSchema = z.object({
  filters: z.catch(z.record(z.string(), orNull(choiceSchema)), {}),
  selection: orNull(selectionSchema),
  layout: z.catch(id, INITIAL_VIEW.layout),
  moved: points,
  positions: points,
  groups: z.catch(z.array(point), []),
  camera: orNull(z.object({ x: coordinate, y: coordinate, zoom: z.number().check(z.minimum(0.01), z.maximum(20)) })),
  opened: z.catch(z.record(z.string(), z.int().check(z.minimum(1), z.maximum(1e6))), {}),
  drawFiltered: z.catch(z.boolean(), false),
  panels: z.catch(z.object({ side: z.enum(['inspect', 'look', 'list']), translation: z.boolean() }), INITIAL_VIEW.panels),
});

const withoutNull = <Value>(record: Readonly<Record<string, Value | null>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => entry[1] !== null && entry[0] !== '__proto__'));

function viewOf(read: z.infer<typeof viewSchema>): View {
  const { filters, moved, selection, layout, camera, opened, drawFiltered, panels } = read;
  return { layout, camera, opened, drawFiltered, panels, filters: withoutNull(filters), moved: withoutNull(moved), selection: cleanSelection(selection) };
}

function cleanSelection(selection: z.infer<typeof selectionSchema> | null): Selection | null {
  if (selection?.kind !== 'edge') return selection;
  const { claim, ...edge } = selection;
  return claim === undefined ? edge : { ...edge, claim };
}

/** The view as a file keeps it: with the layout's positions by id (px, to a tenth), so that it opens to the same picture. */
export function savedView(view: View, positions: Positions | null, dataset: Dataset): SavedView {
  const saved = { ...view, ...(dataset.savedView === undefined ? {} : unknownKeys(dataset.savedView)) };
  if (positions === null) return saved;
  const placed = dataset.entities.ids.map((entity, row): [string, Point] => [
    entity, [tenth(positions.entities[2 * row]!), tenth(positions.entities[2 * row + 1]!)],
  ]);
  const groups = Array.from({ length: positions.groups.length / 2 }, (_, group): Point => [tenth(positions.groups[2 * group]!), tenth(positions.groups[2 * group + 1]!)]);
  return { ...saved, positions: Object.fromEntries(placed), ...(groups.length > 0 ? { groups } : {}) };
}

const unknownKeys = (saved: SavedView): SavedView => Object.fromEntries(Object.entries(saved).filter(([key]) => !Object.hasOwn(viewSchema.shape, key)));

const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface OpenedView {
  readonly view: View;
  /** Null where the file does not place every entity: then they are laid out. */
  readonly positions: Positions | null;
  /** True where the file gives positions that can't be used. */
  readonly refused: boolean;
}

/** Reads a view that a file or the browser's history holds; whatever is not as it should be counts as not there. */
export function readSavedView(saved: unknown, dataset: Dataset): OpenedView {
  const read = viewSchema.safeParse(saved ?? {});
  if (!read.success) return { view: INITIAL_VIEW, positions: null, refused: false };
  const positions = positionsOf(read.data.positions, read.data.groups, dataset);
  return { view: viewOf(read.data), positions, refused: positions === null && typeof saved === 'object' && saved !== null && 'positions' in saved };
}

function positionsOf(saved: Readonly<Record<string, Point | null>>, groups: readonly Point[], dataset: Dataset): Positions | null {
  const { ids: known, count } = dataset.entities;
  // A file that places too few groups for an overview is laid out again.
  if (needsOverview(dataset) && groups.length <= dataset.communities.reduce((most, group) => Math.max(most, group), 0)) return null;
  const entities = new Float64Array(2 * count);
  for (let row = 0; row < count; row++) {
    const at = Object.hasOwn(saved, known[row]!) ? saved[known[row]!] : null;
    if (at === null || at === undefined) return null;
    entities.set(at, 2 * row);
  }
  return count === 0 ? null : { entities, groups: Float64Array.from(groups.flat()) };
}

const list = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');
const unlist = (text: string): string[] => (text === '' ? [] : text.split(',').map(decodeURIComponent));

/** A link's fragment: the view in words that can be read, without the positions if they make it too long. */
export function encodeView(view: View, slug: string): { readonly hash: string; readonly complete: boolean } {
  const pairs: [string, string][] = [['d', slug]];
  for (const [facet, choice] of Object.entries(view.filters)) {
    const key = encodeURIComponent(facet);
    if (choice.include.length > 0) pairs.push([`f.${key}`, list(choice.include)]);
    if (choice.exclude.length > 0) pairs.push([`x.${key}`, list(choice.exclude)]);
    if (choice.mode === 'all') pairs.push([`a.${key}`, '1']);
    if (choice.query !== '') pairs.push([`q.${key}`, encodeURIComponent(choice.query)]);
  }
  const { selection, camera, panels } = view;
  if (selection?.kind === 'entity') pairs.push(['n', encodeURIComponent(selection.id)]);
  if (selection?.kind === 'edge') {
    pairs.push(['e', list([selection.subject, selection.predicate, selection.object, ...(selection.claim === undefined ? [] : [selection.claim])])]);
  }
  if (view.layout !== INITIAL_VIEW.layout) pairs.push(['l', encodeURIComponent(view.layout)]);
  if (view.drawFiltered) pairs.push(['w', '1']);
  if (panels.side !== INITIAL_VIEW.panels.side) pairs.push(['p', panels.side]);
  if (panels.translation) pairs.push(['t', '1']);
  if (camera !== null) pairs.push(['c', [camera.x, camera.y, camera.zoom].map((value) => String(Math.round(value * 100) / 100)).join(',')]);
  for (const [group, members] of Object.entries(view.opened)) pairs.push([`o.${encodeURIComponent(group)}`, String(members)]);
  const short = joined(pairs);
  for (const [entity, [x, y]] of Object.entries(view.moved)) pairs.push([`m.${encodeURIComponent(entity)}`, `${String(Math.round(x))},${String(Math.round(y))}`]);
  const whole = joined(pairs);
  return whole.length <= LONGEST_LINK ? { hash: whole, complete: true } : { hash: short, complete: whole === short };
}

const joined = (pairs: readonly [string, string][]): string => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;

export interface DecodedLink {
  /** Slug of the dataset the link was made for. */
  readonly slug: string;
  readonly view: View;
}

/** Reads a link's fragment. Fails, and never throws, on one that is too long or badly written; an empty one is the first view. */
export function decodeView(hash: string): Result<DecodedLink, 'badLink'> {
  if (hash.length > LONGEST_READ) return fail('badLink');
  try {
    const draft = draftOf(hash.replace(/^#/, ''));
    const read = viewSchema.safeParse(draft.view);
    return read.success ? ok({ slug: draft.slug, view: viewOf(read.data) }) : fail('badLink');
  } catch {
    return fail('badLink');
  }
}

function draftOf(fragment: string): { slug: string; view: Record<string, unknown> } {
  const filters = new Map<string, { -readonly [Key in keyof FacetChoice]: FacetChoice[Key] }>();
  const moved = new Map<string, readonly number[]>();
  const opened = new Map<string, number>();
  const view: Record<string, unknown> = { ...INITIAL_VIEW };
  const panels = { ...INITIAL_VIEW.panels } as Record<string, unknown>;
  let slug = '';
  for (const pair of fragment === '' ? [] : fragment.split('&')) {
    const cut = pair.indexOf('=');
    if (cut < 1) throw new SyntaxError('A pair without a name');
    const value = pair.slice(cut + 1);
    const [kind, name] = splitKey(pair.slice(0, cut));
    if (kind === 'f' || kind === 'x' || kind === 'a' || kind === 'q') {
      const choice = filters.get(name) ?? { ...NO_CHOICE };
      if (kind === 'f') choice.include = unlist(value);
      else if (kind === 'x') choice.exclude = unlist(value);
      else if (kind === 'a') choice.mode = 'all';
      else choice.query = decodeURIComponent(value);
      filters.set(name, choice);
    } else if (kind === 'm') moved.set(name, value.split(',').map(Number));
    else if (kind === 'o') opened.set(name, Number(value));
    else if (kind === 'd') slug = value;
    else if (kind === 'n') view['selection'] = { kind: 'entity', id: decodeURIComponent(value) };
    else if (kind === 'e') {
      const [subject, predicate, object, claim] = unlist(value);
      view['selection'] = { kind: 'edge', subject, predicate, object, claim };
    } else if (kind === 'l') view['layout'] = decodeURIComponent(value);
    else if (kind === 'w') view['drawFiltered'] = true;
    else if (kind === 'p') panels['side'] = value;
    else if (kind === 't') panels['translation'] = true;
    else if (kind === 'c') {
      const [x, y, zoom] = value.split(',').map(Number);
      view['camera'] = { x, y, zoom };
    } else throw new SyntaxError('A name that no link of ours has');
  }
  return {
    slug,
    view: { ...view, panels, filters: Object.fromEntries(filters), moved: Object.fromEntries(moved), opened: Object.fromEntries(opened) },
  };
}

function splitKey(key: string): readonly [kind: string, name: string] {
  const dot = key.indexOf('.');
  return dot < 0 ? [key, ''] : [key.slice(0, dot), decodeURIComponent(key.slice(dot + 1))];
}

/** The view without a selection, or a choice of claim, of something that the dataset does not have. */
export function fitted(view: View, dataset: Dataset): View {
  const chosen = chosenRows(dataset, view.selection);
  if (chosen === null) return view.selection === null ? view : { ...view, selection: null };
  if (chosen.kind === 'edge' && chosen.claim < 0) return { ...view, selection: edgeSelection(dataset, chosen.row) };
  return view;
}
