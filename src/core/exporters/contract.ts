import type { Dataset, SavedView } from '../../model/dataset';
import type { Positions, Scene } from '../../model/scene';
import type { Theme } from '../../model/tokens';
import type { Visible } from '../visible';
import type { PictureParts } from '../picture/contract';
import type { ReportParts } from '../report/contract';

/** All that an exporter may know: no clock, no screen. The same input gives the same bytes. */
export interface ExportInput {
  readonly dataset: Dataset;
  /** What the filters leave; absent: all. */
  readonly visible?: Visible;
  /** The view to store inside, as `savedView` makes it. */
  readonly view?: SavedView;
  readonly scene?: Scene;
  readonly positions?: Positions;
  /** BCP 47 tag of the interface's language. */
  readonly lang: string;
  readonly theme: Theme;
  /** What a picture says and shows besides the scene; pictures need it, with `scene` and `visible`. */
  readonly picture?: PictureParts;
  /** What a report says besides the claims; reports need it. */
  readonly report?: ReportParts;
  /** The app in one page, into which `page` puts a dataset. */
  readonly template?: string;
  /** ISO 8601, given by the caller. */
  readonly time: string;
}

/** A way to write a dataset or a picture of it. A new one is one file and one line in the registry. */
export interface Exporter {
  /** Key of the messages `exports.formats.<id>`, and the name of its file in this folder. */
  readonly id: string;
  /** Without the leading dot; with one inside where several formats share the last part: `nodes.csv`. */
  readonly extension: string;
  readonly mime: string;
  /** Gives the text piece by piece, a record or so at a time: whoever draws them may stop between two. A piece may be empty, where what follows takes long. */
  readonly make: (input: ExportInput) => Iterable<string>;
  /** About how many pieces that will be, by which a reader is told how far it is. */
  readonly pieces: (input: ExportInput) => number;
}
