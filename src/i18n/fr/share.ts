export const share = {
  title: 'Partager',
  link: 'Copier un lien vers cette vue',
  sheet: 'Partager avec une autre application…',
  picture: 'Copier l’image',
  print: 'Imprimer les citations…',
  printed: {
    picture: 'Le graphe de ce qui est imprimé',
    more: '{count, plural, one {# autre affirmation n’est pas imprimée.} many {# d’autres affirmations ne sont pas imprimées.} other {# autres affirmations ne sont pas imprimées.}} Filtrez le graphe, ou exportez le rapport.',
  },
};
