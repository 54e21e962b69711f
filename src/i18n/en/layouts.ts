/** Ways to lay the graph out. `names` and `about` have a key for each layout, in the order of the menu. */
export const layouts = {
  title: 'Layout',
  now: 'Layout: {name}',
  names: {
    stress: 'Force',
    columns: 'Columns by type',
    circles: 'Circles by links',
    hub: 'Around one entity',
  },
  about: {
    stress: 'Distances follow links: what is linked stands close together.',
    columns: 'One column for each type, rows ordered so that lines cross little.',
    circles: 'The most linked in the middle, the least linked outside.',
    hub: 'The most linked entity in the middle, its neighbours in a ring around it.',
  },
  aroundSelected: '<name></name> in the middle, its neighbours in a ring around it.',
  movesComeBack: 'What you moved by hand goes to its place in the new layout. Undo brings it back; what is pinned stays.',
  running: 'Laying the graph out…',
  progress: 'Layout',
};
