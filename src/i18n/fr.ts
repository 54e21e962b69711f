import { vocabulary } from './fr/vocabulary';
import { check } from './fr/check';
import { issues } from './fr/issues';
import { app } from './fr/app';
import { facets } from './fr/facets';
import { graph } from './fr/graph';
import { inspector } from './fr/inspector';
import { reader } from './fr/reader';
import { exports } from './fr/exports';
import { deeds } from './fr/deeds';
import { columns } from './fr/columns';
import { cut } from './fr/cut';
import { find } from './fr/find';
import { outline } from './fr/outline';
import { table } from './fr/table';
import { paths } from './fr/paths';
import { layouts } from './fr/layouts';
import { share } from './fr/share';
import { model } from './fr/model';
import { amend } from './fr/amend';
import { snapshots } from './fr/snapshots';
import type { Messages } from './en';

/** Every string of the interface in French, a namespace a file. ICU MessageFormat. */
export const fr = {
  vocabulary, check, issues, app, facets, graph, inspector, reader, exports, deeds, cut, columns, find, outline, table, paths, layouts, share, snapshots, model, amend,
} satisfies Messages;
