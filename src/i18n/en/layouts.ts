/** Ways to lay the graph out. `names`, `now` and `about` have a key for each layout, in the order of the menu. */
export const layouts = {
  title: 'Layout',
  names: {
    stress: 'Force',
    columns: 'Columns by type',
    circles: 'Circles by links',
    hub: 'Around one entity',
  },
  /** Names the layout on a button, and in the list of actions. */
  now: {
    stress: 'Layout: force',
    columns: 'Layout: columns by type',
    circles: 'Layout: circles by links',
    hub: 'Layout: around one entity',
  },
  about: {
    stress: 'Distances follow links: what is linked stands close together.',
    columns: 'One column for each type, rows ordered so that lines cross little.',
    circles: 'The most linked in the middle, the least linked outside.',
    hub: 'The most linked entity in the middle, its neighbours in a ring around it.',
  },
  aroundSelected: '<name></name> in the middle, its neighbours in a ring around it.',
  again: '{rough, select, yes {Only rough so far: choose it to lay the graph out again.} other {Choose it to put what you moved back in place.}}',
  movesComeBack: 'What you moved by hand goes to its place in the new layout. Undo brings it back; what is pinned stays.',
  running: 'Laying the graph out…',
  progress: 'Layout',
};
