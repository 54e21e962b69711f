import type { Dataset } from '../../model/dataset';
import type { Paper } from '../../model/picture';
import type { CanvasWords } from '../../model/ports';
import type { Scene, TrailPart } from '../../model/scene';
import type { Theme } from '../../model/tokens';
import type { Filters } from '../../model/view';
import type { Check, Stance } from '../../model/vocabulary';
import type { OptionLabel } from '../facets/contract';
import type { Visible } from '../visible';
import type { Outside } from './sceneWithin';

export const FACES = ['serif', 'serifItalic', 'sans'] as const;
export type Face = (typeof FACES)[number];

export const SUBSETS = ['latin', 'latinExt'] as const;
export type Subset = (typeof SUBSETS)[number];

/** The part of a face that covers a subset: what a picture carries inside, for a picture shown as an image loads nothing. */
export interface PictureFont {
  readonly face: Face;
  readonly subset: Subset;
  /** The woff2 file in base64. */
  readonly base64: string;
}

/** What one facet asks for. */
export interface FilterInForce {
  readonly facet: string;
  readonly included: readonly OptionLabel[];
  readonly excluded: readonly OptionLabel[];
  readonly mode: 'any' | 'all';
  readonly query: string;
}

/** What the app's own caption says. */
export interface CaptionParts {
  readonly title: string;
  readonly claims: number;
  readonly allClaims: number;
  readonly entities: number;
  /** Names of those with the most links. */
  readonly linked: readonly string[];
  /** How the claims stand in the text where not all are found, a sentence each. */
  readonly checks: readonly string[];
  /** The filters in force and what lies outside, a sentence each. */
  readonly filters: readonly string[];
}

/** The picture's own words, in one language. */
export interface PictureWords {
  readonly shown: (claims: number, allClaims: number, entities: number) => string;
  /** The same of a part of the graph. */
  readonly drawn: (claims: number, allClaims: number, entities: number, allEntities: number) => string;
  readonly noFilter: string;
  readonly filter: (filter: FilterInForce) => string;
  /** The picture in a few sentences. */
  readonly caption: (said: CaptionParts) => string;
  /** What lies outside of what is drawn. */
  readonly outside: (entities: number, edges: number) => string;
  readonly undrawn: (entities: number, edges: number) => string;
  readonly selected: (name: string) => string;
  readonly members: (count: number) => string;
  readonly claims: (count: number) => string;
  /** How many entities the reader took off the graph by hand. */
  readonly cutAway: (count: number) => string;
  /** Said of the trace of an entity that is not shown. */
  readonly trace: string;
  readonly stance: Readonly<Record<Stance, string>>;
  readonly disputed: string;
  /** Said of an edge of which the text holds no quote. */
  readonly unfound: string;
  readonly unevidenced: string;
  /** Said once where no edge has evidence. */
  readonly bare: string;
  /** So many claims have a check. */
  readonly checked: (check: Check, count: number) => string;
  /** Texts of these titles are no longer those that were annotated. */
  readonly changed: (titles: readonly string[]) => string;
  /** What the canvas writes on edges. */
  readonly onEdges: CanvasWords;
  readonly documents: string;
  readonly provenance: string;
  readonly license: string;
  readonly unnamedDocument: string;
  /** An EDTF date in words. */
  readonly date: (edtf: string) => string;
  /** Says by what the picture was made, and on which day (`YYYY-MM-DD`). */
  readonly made: (day: string) => string;
}

/** What a picture says and shows besides the scene. */
export interface PictureParts {
  readonly filters: Filters;
  /** Key of the scene's node or edge that stands out. */
  readonly selected: string | null;
  /** What a path goes by, which stands out likewise; absent: no path. */
  readonly trail?: readonly TrailPart[];
  /** Which path that is, in words. */
  readonly trailName?: string;
  /** What it stands on; absent: the paper of its theme. */
  readonly paper?: Paper;
  /** The reader's own words under the title; absent or empty: none, and the app's for whoever can't see it. */
  readonly caption?: string;
  /** What of the graph the scene leaves out, for it is the canvas's view; absent: nothing. */
  readonly outside?: Outside;
  readonly words: PictureWords;
  readonly fonts: readonly PictureFont[];
}

/** All that a picture is made from. The same values give the same bytes. */
export interface PictureInput extends PictureParts {
  readonly dataset: Dataset;
  readonly visible: Visible;
  readonly scene: Scene;
  readonly theme: Theme;
  /** BCP 47 tag. */
  readonly language: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}
