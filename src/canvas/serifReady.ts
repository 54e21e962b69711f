import { CANVAS } from '../model/tokens';

/** A slow network must not keep the graph from the reader. */
const PATIENCE_MS = 2500;

/** Settles once the canvas's face can be drawn: what a canvas has drawn in another face stays so. */
export async function serifReady(): Promise<void> {
  const fonts = (document as { fonts?: FontFaceSet }).fonts;
  if (fonts === undefined) return;
  const faces = [`400 ${CANVAS.labelSize}px 'Source Serif 4 Variable'`, `italic 400 ${CANVAS.edgeLabelSize}px 'Source Serif 4 Variable'`];
  const [regular, italic] = faces.map((face) => fonts.load(face));
  // Italics are drawn later, on a selected edge.
  italic?.catch(() => undefined);
  const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([regular?.then(() => undefined, () => undefined), patience]);
}
