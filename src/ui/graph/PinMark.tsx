/** The mark of what is pinned, as the canvas draws it: a hole in the symbol. */
export const PinMark = () => (
  <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
    <circle cx="7" cy="7" r="4.2" fill="none" stroke="currentColor" strokeWidth="3.4" />
  </svg>
);
