import { amend } from './en/amend';
import { issues } from './en/issues';
import { join } from './en/join';
import { files } from './en/files';
import { help } from './en/help';
import { look } from './en/look';
import { print } from './en/print';
import { exports } from './en/exports';
import { columns } from './en/columns';
import { find } from './en/find';
import { outline } from './en/outline';
import { table } from './en/table';
import { paths } from './en/paths';
import { snapshots } from './en/snapshots';
import { library } from './en/library';
import { model } from './en/model';

/** What parts that are fetched later say in English, a namespace a file. ICU MessageFormat. */
export const enLater = { issues, join, files, help, look, print, exports, columns, find, outline, table, paths, snapshots, library, model, amend };

/** What a language must say later: every key that English has. */
export type LaterMessages = typeof enLater;
