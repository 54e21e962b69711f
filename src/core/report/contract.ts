import type { Filters } from '../../model/view';
import type { PictureWords } from '../picture/contract';
import type { ChangedHash } from './hashLine';
import type { CellWords } from '../table/claimColumns';

/** A report's own words, in one language. */
export interface ReportWords extends Pick<PictureWords, 'shown' | 'noFilter' | 'filter' | 'cutAway' | 'disputed' | 'documents' | 'provenance' | 'license' | 'unnamedDocument' | 'made'> {
  readonly cells: CellWords;
  readonly claims: (count: number) => string;
  /** Said of a claim whose quotes do not stand for a passage, or that has none. */
  readonly noQuote: string;
  /** Said of a claim that was added or changed by a reader's hand. */
  readonly byHand: string;
  readonly amended: (count: number) => string;
  readonly changedHash: ChangedHash;
}

/** What a report says besides the claims. */
export interface ReportParts {
  readonly filters: Filters;
  readonly words: ReportWords;
}
