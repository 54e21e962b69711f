import { amend } from './fr/amend';
import type { LaterMessages } from './enLater';
import { issues } from './fr/issues';
import { join } from './fr/join';
import { files } from './fr/files';
import { help } from './fr/help';
import { look } from './fr/look';
import { print } from './fr/print';
import { exports } from './fr/exports';
import { columns } from './fr/columns';
import { find } from './fr/find';
import { outline } from './fr/outline';
import { table } from './fr/table';
import { paths } from './fr/paths';
import { snapshots } from './fr/snapshots';
import { library } from './fr/library';
import { model } from './fr/model';

/** What parts that are fetched later say in French, a namespace a file. ICU MessageFormat. */
export const frLater = { issues, join, files, help, look, print, exports, columns, find, outline, table, paths, snapshots, library, model, amend } satisfies LaterMessages;
