/** What goes on paper. */
export const print = {
  picture: 'The graph of what is printed',
  more: '{count, plural, one {# more claim is not printed.} other {# more claims are not printed.}} Filter the graph, or export the report.',
};
