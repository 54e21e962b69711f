import type { Issue } from '../../model/result';
import type { ImportItem } from './record';

/** What could not be used, as an item of the stream of records. */
export const issueItem = (issue: Issue): ImportItem => ({ kind: 'issue', issue });
