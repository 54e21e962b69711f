import { needsOverview } from '../core/needsOverview';
import { chosenRows, edgeSelection } from '../core/selection';
import type { Dataset, SavedView } from '../model/dataset';
import { fail, ok, type Result } from '../model/result';
import type { Positions } from '../model/scene';
import { type FacetChoice, INITIAL_VIEW, NO_CHOICE, NO_PATH, type OpenRow, type Point, type View } from '../model/view';
import { readView } from './readView';

/** What links are written in. A later version is one that this one can't read. */
const LINK_VERSION = 1;
/** Longer links are cut by mail programs and chat windows; the open rows of the list go first, then positions. */
const LONGEST_LINK = 2000;
/** A link longer than this is hostile or broken: not read at all. */
const LONGEST_READ = 64_000;

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

const unknownKeys = (saved: SavedView): SavedView =>
  Object.fromEntries(Object.entries(saved).filter(([key]) => !Object.hasOwn(INITIAL_VIEW, key) && key !== 'positions' && key !== 'groups'));

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
  const { view, positions: given, groups } = readView(saved);
  const positions = placedBy(given, groups, dataset);
  return { view, positions, refused: positions === null && typeof saved === 'object' && saved !== null && 'positions' in saved };
}

function placedBy(saved: Readonly<Record<string, Point>>, groups: readonly Point[], dataset: Dataset): Positions | null {
  const { ids: known, count } = dataset.entities;
  // A file that places too few groups for an overview is laid out again.
  if (needsOverview(dataset) && groups.length <= dataset.communities.reduce((most, group) => Math.max(most, group), 0)) return null;
  const entities = new Float64Array(2 * count);
  for (let row = 0; row < count; row++) {
    const at = Object.hasOwn(saved, known[row]!) ? saved[known[row]!] : undefined;
    if (at === undefined) return null;
    entities.set(at, 2 * row);
  }
  return count === 0 ? null : { entities, groups: Float64Array.from(groups.flat()) };
}

const list = (values: readonly string[]): string => values.map(encodeURIComponent).join(',');
const unlist = (text: string): string[] => (text === '' ? [] : text.split(',').map(decodeURIComponent));

/** A link's fragment: the view in words that can be read, without the open rows and the positions if they make it too long. */
export function encodeView(view: View, slug: string): { readonly hash: string; readonly complete: boolean } {
  const pairs: [string, string][] = [['v', String(LINK_VERSION)], ['d', slug]];
  for (const [facet, choice] of Object.entries(view.filters)) {
    const key = encodeURIComponent(facet);
    if (choice.include.length > 0) pairs.push([`f.${key}`, list(choice.include)]);
    if (choice.exclude.length > 0) pairs.push([`x.${key}`, list(choice.exclude)]);
    if (choice.mode === 'all') pairs.push([`a.${key}`, '1']);
    if (choice.query !== '') pairs.push([`q.${key}`, encodeURIComponent(choice.query)]);
  }
  const { cut, selection, centre, pinned, path, camera, panels, table, outline } = view;
  const cutPairs: [string, string][] = [];
  for (const { id: entity, depth, predicate } of cut.around ?? []) cutPairs.push(['k', list([entity, String(depth), ...(predicate === undefined ? [] : [predicate])])]);
  // Around nothing at all is not the whole graph.
  if (cut.around?.length === 0) cutPairs.push(['k', '']);
  if (cut.hidden.length > 0) cutPairs.push(['h', list(cut.hidden)]);
  if (selection?.kind === 'entity') pairs.push(['n', encodeURIComponent(selection.id)]);
  if (selection?.kind === 'sentence') pairs.push(['s', list([selection.document, String(selection.number)])]);
  if (selection?.kind === 'edge') {
    pairs.push(['e', list([selection.subject, selection.predicate, selection.object, ...(selection.claim === undefined ? [] : [selection.claim])])]);
  }
  if (view.layout !== INITIAL_VIEW.layout) pairs.push(['l', encodeURIComponent(view.layout)]);
  if (centre !== null) pairs.push(['lc', encodeURIComponent(centre)]);
  if (view.traces) pairs.push(['g', '1']);
  if (path.from !== null) pairs.push(['vf', encodeURIComponent(path.from)]);
  if (path.to !== null) pairs.push(['vt', encodeURIComponent(path.to)]);
  if (path.hedged) pairs.push(['vh', '1']);
  if (path.denied) pairs.push(['vd', '1']);
  if (path.shown > 0) pairs.push(['vn', String(path.shown)]);
  if (view.drawFiltered) pairs.push(['w', '1']);
  if (panels.main !== INITIAL_VIEW.panels.main) pairs.push(['pm', panels.main]);
  if (panels.side !== INITIAL_VIEW.panels.side) pairs.push(['p', panels.side]);
  if (panels.translation) pairs.push(['t', '1']);
  if (panels.legend) pairs.push(['pl', '1']);
  if (table.sort !== null) pairs.push(['ts', encodeURIComponent(table.sort)]);
  if (table.descending) pairs.push(['td', '1']);
  if (table.columns !== null) pairs.push(['tc', list(table.columns)]);
  if (outline.byLinks) pairs.push(['rl', '1']);
  if (camera !== null) pairs.push(['c', [camera.x, camera.y, camera.zoom].map((value) => String(Math.round(value * 100) / 100)).join(',')]);
  for (const [group, members] of Object.entries(view.opened)) pairs.push([`o.${encodeURIComponent(group)}`, String(members)]);
  const places: [string, string][] = [];
  for (const [entity, [x, y]] of Object.entries(view.moved)) places.push([`m.${encodeURIComponent(entity)}`, `${String(Math.round(x))},${String(Math.round(y))}`]);
  if (pinned.length > 0) places.push(['b', list(pinned)]);
  const rows = outline.opened.map((row): [string, string] => ['r', list(partsOf(row))]);
  const whole = joined([...pairs, ...cutPairs, ...places, ...rows]);
  if (whole.length <= LONGEST_LINK) return { hash: whole, complete: true };
  // What makes it too long goes first: open rows, then places, then the lists of what is hidden, then all but the dataset.
  const withPlaces = joined([...pairs, ...cutPairs, ...places]);
  const least = joined(pairs.slice(0, 2));
  const shorter = [withPlaces, joined([...pairs, ...cutPairs]), joined(pairs)];
  const hash = shorter.find((one, dropped) => one.length <= (dropped < 2 && places.length === 0 ? LONGEST_READ : LONGEST_LINK)) ?? least;
  return { hash, complete: hash === whole };
}

/** Of an open row: entity, predicate, which end it is read from, entity at the other end, claim; as far as it goes. */
const partsOf = ({ entity, predicate, inverse, other, claim }: OpenRow): readonly string[] =>
  [entity, ...(predicate === undefined ? [] : [predicate, inverse === true ? '1' : '0', ...(other === undefined ? [] : [other, ...(claim === undefined ? [] : [claim])])])];

const joined = (pairs: readonly [string, string][]): string => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`;

export interface DecodedLink {
  /** Slug of the dataset the link was made for. */
  readonly slug: string;
  readonly view: View;
}

/** Reads a link's fragment. Fails, and never throws, on one that is too long, badly written or of a later version; an empty one is the first view. */
export function decodeView(hash: string): Result<DecodedLink, 'badLink' | 'newerLink'> {
  if (hash.length > LONGEST_READ) return fail('badLink');
  // Links of the first days had no version.
  const version = /^#?v=(\d+)/.exec(hash)?.[1];
  if (version !== undefined && Number(version) > LINK_VERSION) return fail('newerLink');
  try {
    const draft = draftOf(hash.replace(/^#/, ''));
    return ok({ slug: draft.slug, view: readView(draft.view).view });
  } catch {
    return fail('badLink');
  }
}

type Draft<Type> = { -readonly [Key in keyof Type]: unknown };

function draftOf(fragment: string): { slug: string; view: Record<string, unknown> } {
  const filters = new Map<string, { -readonly [Key in keyof FacetChoice]: FacetChoice[Key] }>();
  const moved = new Map<string, readonly number[]>();
  const opened = new Map<string, number>();
  const view: Draft<View> = { ...INITIAL_VIEW };
  const panels: Draft<View['panels']> = { ...INITIAL_VIEW.panels };
  const table: Draft<View['table']> = { ...INITIAL_VIEW.table };
  const path: Draft<View['path']> = { ...NO_PATH };
  const outline: Draft<View['outline']> = { ...INITIAL_VIEW.outline };
  const rows: unknown[] = [];
  let around: unknown[] | null = null;
  let hidden: readonly string[] = [];
  let slug = '';
  for (const pair of fragment === '' ? [] : fragment.split('&')) {
    const cut = pair.indexOf('=');
    if (cut < 1) throw new SyntaxError('A pair without a name');
    const value = pair.slice(cut + 1);
    const [kind, name] = splitKey(pair.slice(0, cut));
    const word = (): string => decodeURIComponent(value);
    switch (kind) {
      case 'v': break;
      case 'd': slug = value; break;
      case 'f': case 'x': case 'a': case 'q': {
        const choice = filters.get(name) ?? { ...NO_CHOICE };
        if (kind === 'f') choice.include = unlist(value);
        else if (kind === 'x') choice.exclude = unlist(value);
        else if (kind === 'a') choice.mode = 'all';
        else choice.query = word();
        filters.set(name, choice);
        break;
      }
      case 'k': {
        const [entity, depth, predicate] = unlist(value);
        around = [...(around ?? []), ...(entity === undefined ? [] : [{ id: entity, depth: Number(depth), predicate }])];
        break;
      }
      case 'h': hidden = unlist(value); break;
      case 'n': view.selection = { kind: 'entity', id: word() }; break;
      case 'e': {
        const [subject, predicate, object, claim] = unlist(value);
        view.selection = { kind: 'edge', subject, predicate, object, claim };
        break;
      }
      case 's': {
        const [document, number] = unlist(value);
        view.selection = { kind: 'sentence', document, number: Number(number) };
        break;
      }
      case 'l': view.layout = word(); break;
      case 'lc': view.centre = word(); break;
      case 'm': moved.set(name, value.split(',').map(Number)); break;
      case 'b': view.pinned = unlist(value); break;
      case 'g': view.traces = true; break;
      case 'vf': path.from = word(); break;
      case 'vt': path.to = word(); break;
      case 'vh': path.hedged = true; break;
      case 'vd': path.denied = true; break;
      case 'vn': path.shown = Number(value); break;
      case 'o': opened.set(name, Number(value)); break;
      case 'w': view.drawFiltered = true; break;
      case 'pm': panels.main = value; break;
      case 'p': panels.side = value; break;
      case 't': panels.translation = true; break;
      case 'pl': panels.legend = true; break;
      case 'rl': outline.byLinks = true; break;
      case 'r': {
        const [entity, predicate, end, other, claim] = unlist(value);
        rows.push({ entity, predicate, inverse: end === '1', other, claim });
        break;
      }
      case 'ts': table.sort = word(); break;
      case 'td': table.descending = true; break;
      case 'tc': table.columns = unlist(value); break;
      case 'c': {
        const [x, y, zoom] = value.split(',').map(Number);
        view.camera = { x, y, zoom };
        break;
      }
      default: throw new SyntaxError('A name that no link of ours has');
    }
  }
  return {
    slug,
    view: {
      ...view, panels, table, path, cut: { around, hidden }, outline: { ...outline, opened: rows },
      filters: Object.fromEntries(filters), moved: Object.fromEntries(moved), opened: Object.fromEntries(opened),
    },
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
