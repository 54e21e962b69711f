import {
  type Around, type Camera, type Cut, type FacetChoice, INITIAL_VIEW, MOST_DEPTH, NO_CUT, NO_PATH, type OpenRow, type PathQuery, type Point, type Selection, type View,
} from '../model/view';

// Read by hand: a schema library would be a fiftieth of what a visitor waits for, and these few shapes have no other use.

const LONGEST_ID = 1000;
const MOST_IDS = 1e6;
const FARTHEST = 1e6;

/** What something hostile was read as; undefined where it is not of that shape. */
type Reader<Value> = (value: unknown) => Value | undefined;
type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields | undefined => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined);
const field = (record: Fields, name: string): unknown => (Object.hasOwn(record, name) ? record[name] : undefined);

const text = (least: number): Reader<string> => (value) => (typeof value === 'string' && value.length >= least && value.length <= LONGEST_ID ? value : undefined);
const id = text(1);
const yes: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);
const within = (least: number, most: number): Reader<number> => (value) => (typeof value === 'number' && value >= least && value <= most ? value : undefined);
const whole = (least: number, most: number): Reader<number> => (value) => (Number.isInteger(value) ? within(least, most)(value) : undefined);
const among = <Word extends string>(...words: readonly Word[]): Reader<Word> => (value) => words.find((word) => word === value);

/** A list of which every item can be read; else it is no list. */
const list = <Value>(read: Reader<Value>, most: number): Reader<readonly Value[]> => (value) => {
  if (!Array.isArray(value) || value.length > most) return undefined;
  const items = value.map(read);
  return items.includes(undefined) ? undefined : (items as Value[]);
};

/** What of a record can be read. */
const record = <Value>(read: Reader<Value>) => (value: unknown): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(fields(value) ?? {}).flatMap(([key, item]) => {
      const known = read(item);
      return known === undefined || key === '__proto__' ? [] : [[key, known]];
    }),
  );

const ids = list(id, MOST_IDS);
const coordinate = within(-FARTHEST, FARTHEST);

const point: Reader<Point> = (value) => {
  const [x, y, ...more] = list(coordinate, 2)(value) ?? [];
  return x === undefined || y === undefined || more.length > 0 ? undefined : [x, y];
};

const choice: Reader<FacetChoice> = (value) => {
  const given = fields(value);
  if (given === undefined) return undefined;
  const read = <Value>(name: keyof FacetChoice, reader: Reader<Value>, otherwise: Value): Value | undefined =>
    field(given, name) === undefined ? otherwise : reader(field(given, name));
  const include = read('include', ids, []);
  const exclude = read('exclude', ids, []);
  const mode = read('mode', among('any', 'all'), 'any');
  const query = read('query', text(0), '');
  return include === undefined || exclude === undefined || mode === undefined || query === undefined ? undefined : { include, exclude, mode, query };
};

const selection: Reader<Selection> = (value) => {
  const given = fields(value) ?? {};
  const of = (name: string): string | undefined => id(field(given, name));
  const kind = field(given, 'kind');
  if (kind === 'entity') {
    const entity = of('id');
    return entity === undefined ? undefined : { kind, id: entity };
  }
  if (kind === 'sentence') {
    const [document, number] = [of('document'), whole(0, 1e9)(field(given, 'number'))];
    return document === undefined || number === undefined ? undefined : { kind, document, number };
  }
  const [subject, predicate, object, claim] = [of('subject'), of('predicate'), of('object'), of('claim')];
  if (kind !== 'edge' || subject === undefined || predicate === undefined || object === undefined) return undefined;
  return { kind, subject, predicate, object, ...(claim === undefined ? {} : { claim }) };
};

const around: Reader<Around> = (value) => {
  const given = fields(value) ?? {};
  const [entity, depth, predicate] = [id(field(given, 'id')), whole(0, MOST_DEPTH)(field(given, 'depth')), id(field(given, 'predicate'))];
  return entity === undefined || depth === undefined ? undefined : { id: entity, depth, ...(predicate === undefined ? {} : { predicate }) };
};

const cut: Reader<Cut> = (value) => {
  const given = fields(value) ?? {};
  const centres = field(given, 'around');
  return {
    // Around nothing that can be read is not around everything.
    around: Array.isArray(centres) ? centres.map(around).filter((one) => one !== undefined) : null,
    hidden: ids(field(given, 'hidden')) ?? [],
  };
};

const path: Reader<PathQuery> = (value) => {
  const given = fields(value) ?? {};
  return {
    from: id(field(given, 'from')) ?? null, to: id(field(given, 'to')) ?? null, hedged: yes(field(given, 'hedged')) ?? false,
    denied: yes(field(given, 'denied')) ?? false, shown: whole(0, 1000)(field(given, 'shown')) ?? 0,
  };
};

const camera: Reader<Camera> = (value) => {
  const given = fields(value) ?? {};
  const [x, y, zoom] = [coordinate(field(given, 'x')), coordinate(field(given, 'y')), within(0.01, 20)(field(given, 'zoom'))];
  return x === undefined || y === undefined || zoom === undefined ? undefined : { x, y, zoom };
};

const panels: Reader<View['panels']> = (value) => {
  const given = fields(value) ?? {};
  const first = INITIAL_VIEW.panels;
  return {
    main: among('graph', 'both', 'table')(field(given, 'main')) ?? first.main,
    side: among('inspect', 'look', 'list', 'paths')(field(given, 'side')) ?? first.side,
    translation: yes(field(given, 'translation')) ?? first.translation,
    legend: yes(field(given, 'legend')) ?? first.legend,
  };
};

const table: Reader<View['table']> = (value) => {
  const given = fields(value) ?? {};
  return {
    sort: id(field(given, 'sort')) ?? null, descending: yes(field(given, 'descending')) ?? false, columns: list(id, 100)(field(given, 'columns')) ?? null,
  };
};

/** A row is as deep as it can be read. */
const openRow: Reader<OpenRow> = (value) => {
  const given = fields(value) ?? {};
  const of = (name: keyof OpenRow): string | undefined => id(field(given, name));
  const [entity, predicate, other, claim] = [of('entity'), of('predicate'), of('other'), of('claim')];
  if (entity === undefined) return undefined;
  if (predicate === undefined) return { entity };
  const relation = { entity, predicate, inverse: yes(field(given, 'inverse')) ?? false };
  if (other === undefined) return relation;
  return claim === undefined ? { ...relation, other } : { ...relation, other, claim };
};

const outline: Reader<View['outline']> = (value) => {
  const given = fields(value) ?? {};
  return { byLinks: yes(field(given, 'byLinks')) ?? false, opened: list(openRow, MOST_IDS)(field(given, 'opened')) ?? [] };
};

/** A view as a link, a file or the browser's history has it, and the layout's positions where a file holds them, px. */
export interface ReadView {
  readonly view: View;
  readonly positions: Readonly<Record<string, Point>>;
  readonly groups: readonly Point[];
}

/** Reads a view from what nobody vouches for: whatever is not as it should be counts as not there. Never throws. */
export function readView(saved: unknown): ReadView {
  const given = fields(saved) ?? {};
  const read = <Value>(name: string, reader: Reader<Value>, otherwise: Value): Value => reader(field(given, name)) ?? otherwise;
  const moved = record(point)(field(given, 'moved'));
  return {
    view: {
      filters: record(choice)(field(given, 'filters')),
      cut: read('cut', cut, NO_CUT),
      selection: read('selection', selection, null),
      layout: read('layout', id, INITIAL_VIEW.layout),
      centre: read('centre', id, null),
      moved,
      // What is pinned has a place: without it, a link was cut short.
      pinned: read('pinned', ids, []).filter((entity) => Object.hasOwn(moved, entity)),
      traces: read('traces', yes, false),
      path: read('path', path, NO_PATH),
      camera: read('camera', camera, null),
      opened: record(whole(1, 1e6))(field(given, 'opened')),
      drawFiltered: read('drawFiltered', yes, false),
      panels: read('panels', panels, INITIAL_VIEW.panels),
      table: read('table', table, INITIAL_VIEW.table),
      outline: read('outline', outline, INITIAL_VIEW.outline),
    },
    positions: record(point)(field(given, 'positions')),
    groups: list(point, 1e6)(field(given, 'groups')) ?? [],
  };
}
