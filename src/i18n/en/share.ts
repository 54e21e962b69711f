export const share = {
  title: 'Share',
  link: 'Copy a link to this view',
  sheet: 'Share with another app…',
  picture: 'Copy the picture',
  print: 'Print the evidence…',
  printed: {
    picture: 'The graph of what is printed',
    more: '{count, plural, one {# more claim is not printed.} other {# more claims are not printed.}} Filter the graph, or export the report.',
  },
};
