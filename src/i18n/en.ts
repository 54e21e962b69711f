import type { LaterMessages } from './enLater';
import { vocabulary } from './en/vocabulary';
import { check } from './en/check';
import { app } from './en/app';
import { failures } from './en/failures';
import { facets } from './en/facets';
import { graph } from './en/graph';
import { inspector } from './en/inspector';
import { reader } from './en/reader';
import { deeds } from './en/deeds';
import { cut } from './en/cut';
import { layouts } from './en/layouts';
import { share } from './en/share';

/** What the first view says in English, a namespace a file. ICU MessageFormat. */
export const en = { vocabulary, check, app, failures, facets, graph, inspector, reader, deeds, cut, layouts, share };

/** What a language must say at first: every key that English has. */
export type FirstMessages = typeof en;

/** All that a language must say. */
export type Messages = FirstMessages & LaterMessages;
