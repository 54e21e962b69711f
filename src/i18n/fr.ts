import type { FirstMessages } from './en';
import { vocabulary } from './fr/vocabulary';
import { check } from './fr/check';
import { app } from './fr/app';
import { failures } from './fr/failures';
import { facets } from './fr/facets';
import { graph } from './fr/graph';
import { inspector } from './fr/inspector';
import { reader } from './fr/reader';
import { deeds } from './fr/deeds';
import { cut } from './fr/cut';
import { layouts } from './fr/layouts';
import { share } from './fr/share';

/** What the first view says in French, a namespace a file. ICU MessageFormat. */
export const fr = { vocabulary, check, app, failures, facets, graph, inspector, reader, deeds, cut, layouts, share } satisfies FirstMessages;
