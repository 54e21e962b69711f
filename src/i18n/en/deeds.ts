/** What can be done with an entity. */
export const deeds = {
  expand: 'Show its neighbours',
  showBy: 'Show neighbours by relation',
  hideNeighbours: 'Hide its neighbours',
  hideBy: 'Hide neighbours by relation',
  focus: '{depth, plural, one {Focus on its neighbours} other {Focus on all within # links}}',
  only: 'Show only this',
  hide: 'Hide',
  bringBack: 'Bring back',
  pin: 'Pin in place',
  unpin: 'Unpin',
  pathFrom: 'Find a path from here…',
  pathTo: 'Find a path here from {name}',
  around: 'Arrange the graph around it',
  amend: 'Correct names and type…',
  merge: 'Merge with another…',
  split: 'Split in two…',

  menuOf: 'What can be done with {name}',
  groups: { neighbours: 'Neighbours', focus: 'Focus', self: 'This entity', paths: 'Paths and layout', amend: 'Amend' },
  neighbours: '{count, plural, one {neighbour} other {neighbours}}',

  focusShort: 'Focus',
  expandShort: 'Show neighbours',
  path: 'Path…',
  more: 'More',
};
