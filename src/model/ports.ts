import type { Frame, Scene, TrailPart } from './scene';
import type { Camera, Point } from './view';
import type { Theme } from './tokens';
import type { Stance } from './vocabulary';

/** Words that the canvas writes on edges; each is shown after the predicate. */
export type CanvasWords = Readonly<Record<Stance | 'disputed' | 'unfound' | 'unevidenced', string>>;

/** What a reader does on the canvas. Keys are those of the scene. */
export interface CanvasEvents {
  readonly pickNode: (key: string) => void;
  readonly pickEdge: (key: string) => void;
  readonly pickGround: () => void;
  readonly moveNode: (key: string, to: Point) => void;
  readonly moveCamera: (camera: Camera) => void;
  /** Called whenever the canvas comes to show another part of the scene, by the reader's hand or not; null: none, for it has no size. */
  readonly see: (frame: Frame | null) => void;
  readonly hover: (key: string | null) => void;
  /** Asks what can be done with a node, by the other mouse button or a long press; `at` is in px from the canvas's left upper corner. */
  readonly menu: (key: string, at: Point) => void;
  /** Called once the first scene stands on the screen. */
  readonly painted: () => void;
}

/** The canvas as the app drives it: each call applies one input by its difference. */
export interface CanvasPort {
  readonly show: (scene: Scene) => void;
  /** Key of the selected node or edge; its neighbourhood stands out. */
  readonly select: (key: string | null) => void;
  /** What a path goes by stands out, its hops numbered; another path than before is brought into view. */
  readonly trail: (parts: readonly TrailPart[]) => void;
  readonly theme: (theme: Theme) => void;
  /** `reduced`: nothing glides to its place. So it is until told otherwise. */
  readonly motion: (reduced: boolean) => void;
  /** Words for the labels of edges, in the reader's language: the canvas knows none. */
  readonly words: (words: CanvasWords) => void;
  readonly camera: (camera: Camera | null) => void;
  readonly zoomBy: (factor: number) => void;
  /** Moves the picture by px of the screen. */
  readonly panBy: (dx: number, dy: number) => void;
  readonly fit: () => void;
  /** Brings a node or edge to the middle without changing the zoom. */
  readonly centre: (key: string) => void;
  /** Brings a node or edge into view without changing the zoom, if it is outside. */
  readonly reveal: (key: string) => void;
  /** Where a node's centre or an edge's middle is drawn, in px from the canvas's left upper corner; null where it is not drawn. */
  readonly renderedPosition: (key: string) => Point | null;
  readonly destroy: () => void;
}

/** Progress of long work: a fraction of 1, and the phase it is in. */
export type Progress = (fraction: number, phase: 'read' | 'check' | 'index' | 'layout') => void;

/** Long work: it tells how far it is, a fraction of 1, and asks whether it is still wanted. */
export interface Work {
  readonly progress: (fraction: number) => void;
  readonly wanted: () => boolean;
}

/** Work that nobody watches, and that is wanted to its end. */
export const UNWATCHED: Work = { progress: () => undefined, wanted: () => true };

/** Why an export could not be made or saved: keys of the messages `failures`. */
export const EXPORT_FAILURES = ['nothingToDraw', 'pictureNotDrawn', 'pictureTooLarge', 'saveRefused', 'notMade', 'chunkMissing', 'cancelled'] as const;
export type ExportFailure = (typeof EXPORT_FAILURES)[number];

/** What an export lacks, though it was made: a key of the messages `exports.notes`. */
export type ExportNote = 'withoutFonts' | 'reduced' | 'someLettersMissing';
