/** The claims that do not wholly stand in their texts. */
export const look = {
  title: 'To look at',
  intro: '{count, plural, one {One claim does not wholly stand in its text.} other {# claims do not wholly stand in their texts.}}',
  none: 'Every claim stands in the text.',
  noneWhy: 'Each quote was looked up, and what the claims add has its words there. That does not make them true.',
};
