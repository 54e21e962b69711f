import { vocabulary } from './en/vocabulary';
import { check } from './en/check';
import { issues } from './en/issues';
import { app } from './en/app';
import { facets } from './en/facets';
import { graph } from './en/graph';
import { inspector } from './en/inspector';
import { reader } from './en/reader';
import { exports } from './en/exports';
import { deeds } from './en/deeds';
import { columns } from './en/columns';
import { cut } from './en/cut';
import { find } from './en/find';
import { outline } from './en/outline';
import { table } from './en/table';
import { paths } from './en/paths';
import { layouts } from './en/layouts';
import { share } from './en/share';
import { model } from './en/model';
import { amend } from './en/amend';
import { snapshots } from './en/snapshots';

/** Every string of the interface in English, a namespace a file. ICU MessageFormat. */
export const en = {
  vocabulary, check, issues, app, facets, graph, inspector, reader, exports, deeds, cut, columns, find, outline, table, paths, layouts, share, snapshots, model, amend,
};

/** What a language must say: every key that English has. */
export type Messages = typeof en;
