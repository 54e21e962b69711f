/** What is not on the canvas, counted, and the ways back. */
export const cut = {
  title: 'What is not shown',

  around: 'Around <name></name>, within',
  reach: '{depth, plural, one {# link} other {# links}}',
  fewer: 'One link fewer',
  further: 'One link further',
  aroundBy: 'Around <name></name>, by “<predicate></predicate>”',
  only: 'Only <name></name>',
  onlyThese: '{count, plural, one {Only this one} other {Only these #}}',
  grown: '{count, plural, one {with the neighbours of one more} other {with the neighbours of # more}}',
  outside: '{count, plural, one {# entity not shown} other {# entities not shown}}',
  showAll: 'Show everything',

  hidden: '{count, plural, one {# entity hidden} other {# entities hidden}}',
  hiddenList: 'Hidden entities',
  bringBack: 'Bring back',
  bringBackName: 'Bring back {name}',
  bringAllBack: 'Bring all back',
  more: '{count, plural, one {Show one more} other {Show # more}}',

  filtered: '{count, plural, one {# entity left out by the filters} other {# entities left out by the filters}}',
  clearFilters: 'Clear filters',

  traces: 'Traces',
  tracesTip: 'Show where hidden ones stood',

  said: {
    more: '{entities, plural, one {# entity} other {# entities}} and {claims, plural, one {# claim} other {# claims}} added to the graph.',
    fewer: '{entities, plural, one {# entity} other {# entities}} and {claims, plural, one {# claim} other {# claims}} taken off the graph.',
    same: 'The graph holds the same as before.',
    now: '{entities, plural, one {# entity} other {# entities}} and {claims, plural, one {# claim} other {# claims}} shown.',
  },

  absent: {
    hidden: 'Hidden by you.',
    outside: 'Outside what you focused on.',
    filtered: 'Left out by the filters.',
  },
};
