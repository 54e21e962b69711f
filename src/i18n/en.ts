import { vocabulary } from './en/vocabulary';
import { check } from './en/check';
import { issues } from './en/issues';
import { app } from './en/app';
import { facets } from './en/facets';
import { graph } from './en/graph';
import { inspector } from './en/inspector';
import { reader } from './en/reader';
import { exports } from './en/exports';

/** Every string of the interface in English, a namespace a file. ICU MessageFormat. */
export const en = { vocabulary, check, issues, app, facets, graph, inspector, reader, exports };

/** What a language must say: every key that English has. */
export type Messages = typeof en;
