export const graph = {
  label: 'Graph of {entities, plural, one {# entity} other {# entities}} and {links, plural, one {# link} other {# links}}. The list beside it offers the same in words.',
  keys: 'The arrow keys move the picture, plus and minus zoom, 0 shows all of it, Escape clears the selection.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole graph',
  forgetMoves: 'Put what was moved back in place',
  status: '{shown, number} of {total, plural, one {# claim} other {# claims}} · {entities, plural, one {# entity} other {# entities}}',

  legend: 'Legend',
  shapes: 'Shapes',
  lines: 'Lines',
  disputedLine: 'claims for and against',

  nothing: 'The filters leave nothing to draw.',
  clearFilters: 'Clear filters',

  groups: 'Each shape with a number is a group of entities that are closely linked. {count, plural, =0 {} one {# entity is not drawn by itself.} other {# entities are not drawn one by one.}}',
  showThese: '{count, plural, one {Show this one} other {Show these #}}',
  theseOnly: '{count, plural, one {One entity} other {# entities}} left by the filters, drawn one by one.',
  backToGroups: 'Back to the groups',
  closeGroups: '{count, plural, one {Close the opened group} other {Close the # opened groups}}',

  claims: '{count, plural, one {# claim} other {# claims}}',
  groupOf: '{more, plural, =0 {Group of {name}} one {Group of {name} and # more} other {Group of {name} and # more}}',
  openHint: '{count, plural, one {Click to show it} other {Click to show the first #}}',
  moreHint: '{count, plural, one {Click to show it as well} other {Click to show # more}}',
  between: '{count, plural, one {# claim} other {# claims}} between {one} and {other}',
};
