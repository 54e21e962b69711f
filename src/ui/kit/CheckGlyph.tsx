import { Check as Tick, CircleDashed, CircleHelp, X } from 'lucide-react';
import type { Check } from '../../model/vocabulary';

const GLYPHS = { found: Tick, partly: CircleHelp, missing: X, unchecked: CircleDashed } as const;

/** The glyph of a check, in the colour that `--<check>` names. It always stands beside the word. */
export const CheckGlyph = ({ check, size = 14 }: { readonly check: Check; readonly size?: number }) => {
  const Glyph = GLYPHS[check];
  return <Glyph size={size} color={`var(--${check})`} strokeWidth={2.25} aria-hidden />;
};
