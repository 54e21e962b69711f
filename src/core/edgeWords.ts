import type { CanvasWords } from '../model/ports';
import type { SceneEdge } from '../model/scene';
import { DISPUTED_GLYPH, UNEVIDENCED_GLYPH, UNFOUND_GLYPH } from '../model/tokens';

type Marked = Pick<SceneEdge, 'disputed' | 'unfound' | 'unevidenced'>;

/** More characters of a predicate than this are no name. */
const MOST_CHARACTERS = 60;

/** The glyphs that an edge bears at rest too, as text: that a claim is disputed, stands nowhere or has no evidence must not wait for a pointer. '' where it has none. */
export const edgeGlyphs = ({ disputed, unfound, unevidenced }: Marked): string =>
  // U+FE0E asks for a glyph as text, not as a picture.
  [disputed ? `${DISPUTED_GLYPH}\uFE0E` : '', unfound === true ? UNFOUND_GLYPH : '', unevidenced === true ? UNEVIDENCED_GLYPH : ''].filter((glyph) => glyph !== '').join(' ');

/** The name of an edge as it is written on its line: its glyphs and its predicate. */
export function edgeName(edge: Marked & Pick<SceneEdge, 'label'>): string {
  const short = (edge.label.length > MOST_CHARACTERS ? `${edge.label.slice(0, MOST_CHARACTERS)}…` : edge.label).toWellFormed();
  const glyphs = edgeGlyphs(edge);
  return glyphs === '' ? short : `${glyphs} ${short}`;
}

/** Its name, and how it is told. */
export const edgeNameInFull = (edge: Marked & Pick<SceneEdge, 'label' | 'stance'>, words: CanvasWords): string =>
  [
    edgeName(edge), edge.stance === 'stated' ? '' : words[edge.stance], edge.disputed ? words.disputed : '',
    edge.unfound === true ? words.unfound : '', edge.unevidenced === true ? words.unevidenced : '',
  ].filter((part) => part !== '').join(' · ');
