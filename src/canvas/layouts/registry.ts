import { circles } from './circles';
import { columns } from './columns';
import type { Layout } from './contract';
import { hub } from './hub';
import { stress } from './stress';

/** The first is that of a view that names none. */
export const LAYOUTS: readonly Layout[] = [stress, columns, circles, hub];

/** The layout of that id, or the first: a view may come from a later version. */
export const layoutOf = (id: string): Layout => LAYOUTS.find((layout) => layout.id === id) ?? LAYOUTS[0]!;
