/** What a picture stands on: the paper of the screen's theme, none, or white for a printer. */
export const PAPERS = ['screen', 'transparent', 'print'] as const;
export type Paper = (typeof PAPERS)[number];

/** Pixels of a PNG for each px of the picture. */
export const SCALES = [1, 2, 4] as const;
export type Scale = (typeof SCALES)[number];

/** The whole graph, or what of it the canvas shows. */
export const EXTENTS = ['graph', 'view'] as const;
export type Extent = (typeof EXTENTS)[number];

/** How the reader wants a picture. */
export interface PictureOptions {
  readonly scale: Scale;
  readonly paper: Paper;
  readonly extent: Extent;
  /** The reader's own words under the title, which are the picture's alternative text too; empty: those of the app. */
  readonly caption: string;
}

export const PLAIN_PICTURE: PictureOptions = { scale: 2, paper: 'screen', extent: 'graph', caption: '' };
