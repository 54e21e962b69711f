import { vocabulary } from './fr/vocabulary';
import { check } from './fr/check';
import { issues } from './fr/issues';
import { app } from './fr/app';
import { facets } from './fr/facets';
import { graph } from './fr/graph';
import { inspector } from './fr/inspector';
import { reader } from './fr/reader';
import { exports } from './fr/exports';
import type { Messages } from './en';

/** Every string of the interface in French, a namespace a file. ICU MessageFormat. */
export const fr = { vocabulary, check, issues, app, facets, graph, inspector, reader, exports } satisfies Messages;
