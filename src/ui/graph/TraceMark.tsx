/** The mark of what is not shown, as the canvas draws it. */
export const TraceMark = () => (
  <svg width="34" height="10" viewBox="0 0 34 10" aria-hidden="true" focusable="false">
    <path d="M0 5H26" fill="none" stroke="currentColor" strokeDasharray="1 4" />
    <circle cx="29.5" cy="5" r="3.4" fill="none" stroke="currentColor" strokeWidth="1.2" />
  </svg>
);
