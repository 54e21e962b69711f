/** Ce qui va sur le papier. */
export const print = {
  picture: 'Le graphe de ce qui est imprimé',
  more: '{count, plural, one {# autre affirmation n’est pas imprimée.} many {# d’autres affirmations ne sont pas imprimées.} other {# autres affirmations ne sont pas imprimées.}} Filtrez le graphe, ou exportez le rapport.',
};
